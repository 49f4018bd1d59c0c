// Writes record edges of one type. Their start is always new or cleared, so they are created and not merged: one claim may name one passage twice.
// template: __FROM__, __TYPE__ and __TO__ are the ends and the type of a record edge in cypher/README.md.
// parameters: rows: list of {from: string, to: string, properties: map}
// returns: written: integer, equal to the number of rows
// index: __FROM___id, __TO___id
UNWIND $rows AS row
MATCH (from:__FROM__ {id: row.from})
MATCH (to:__TO__ {id: row.to})
CREATE (from)-[r:__TYPE__]->(to)
SET r = row.properties
RETURN count(*) AS written
