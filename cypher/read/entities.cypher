// All entities of the graph, each whole.
// parameters: none
// returns: entity: string (JSON)
// index: none; reads the label StoredEntity
MATCH (e:StoredEntity)
RETURN e.entity AS entity
