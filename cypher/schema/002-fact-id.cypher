// One edge per fact, for each predicate; a fact is found by its id, however many edges its ends have.
// template: __TYPE__ is each predicate of graph-data/ontology.
// parameters: none
// returns: nothing
// index: makes __TYPE___fact_id
CREATE CONSTRAINT __TYPE___fact_id IF NOT EXISTS FOR ()-[f:__TYPE__]-() REQUIRE f.factId IS UNIQUE
