// Writes nodes of one label, whole: properties that a row lacks are gone afterwards.
// template: __LABEL__ is a label with an id other than Entity.
// parameters: rows: list of {id: string, properties: map with id}
// returns: written: integer, equal to the number of rows
// index: __LABEL___id
UNWIND $rows AS row
MERGE (n:__LABEL__ {id: row.id})
SET n = row.properties
RETURN count(*) AS written
