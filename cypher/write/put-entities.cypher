// Writes entities with their labels; labels that an entity no longer has are taken off.
// parameters: rows: list of {id: string, labels: list of string with 'Entity', properties: map with id}
// returns: written: integer, equal to the number of rows
// index: Entity_id
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
REMOVE e:$([label IN labels(e) WHERE NOT label IN row.labels])
SET e:$(row.labels), e = row.properties
RETURN count(*) AS written
