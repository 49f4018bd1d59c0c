// Writes facts of one predicate as typed edges, whole.
// template: __TYPE__ is a predicate of graph-data/ontology; __TO__ is Entity, or Literal for an object that is only words.
// parameters: rows: list of {factId: string, from: string, to: string, properties: map with factId}
// returns: written: integer, equal to the number of rows
// index: Entity_id, __TO___id, __TYPE___fact_id
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:__TO__ {id: row.to})
MERGE (from)-[f:__TYPE__ {factId: row.factId}]->(to)
SET f = row.properties
RETURN count(*) AS written
