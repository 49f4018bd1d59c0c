// The entities that the articles mention most, each whole.
// parameters: limit: integer
// returns: entity: string (JSON); the most mentioned first, then by id
// index: StoredEntity_mentions
MATCH (e:StoredEntity)
WHERE e.mentions >= 0
RETURN e.entity AS entity
ORDER BY e.mentions DESC, e.id
LIMIT $limit
