// Finds an entity by its name, for analysts.
// parameters: none
// returns: nothing
// index: makes Entity_name
CREATE INDEX Entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name)
