// Finds entities by words of any of their names, for analysts.
// parameters: none
// returns: nothing
// index: makes entity_names (full text)
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.names]
