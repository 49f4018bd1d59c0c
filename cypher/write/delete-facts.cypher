// Takes facts of one predicate out. Those whose literal went with its article are gone already.
// template: __TYPE__ is a predicate of graph-data/ontology.
// parameters: ids: list of string (factId)
// returns: deleted: integer
// index: __TYPE___fact_id
UNWIND $ids AS id
MATCH ()-[f:__TYPE__ {factId: id}]->()
DELETE f
RETURN count(*) AS deleted
