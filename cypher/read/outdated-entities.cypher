// Some of the entities that an older schema stored, without what this one adds to them.
// parameters: limit: integer
// returns: entity: string (JSON)
// index: none; reads the label StoredEntity
MATCH (n:StoredEntity)
WHERE n.words IS NULL
RETURN n.entity AS entity
LIMIT $limit
