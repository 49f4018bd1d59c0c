// Lets stored mentions refer to another entity.
// parameters: rows: list of {mention: string, entity: string}
// returns: written: integer, equal to the number of rows
// index: Mention_id, Entity_id
UNWIND $rows AS row
MATCH (m:Mention {id: row.mention})
MATCH (e:Entity {id: row.entity})
OPTIONAL MATCH (m)-[old:REFERS_TO]->(:Entity)
DELETE old
WITH DISTINCT m, e
CREATE (m)-[:REFERS_TO]->(e)
RETURN count(*) AS written
