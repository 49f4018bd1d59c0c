// The entities with this id or one of this name, upper and lower case alike.
// parameters: id: string, folded: string (the name in lower case)
// returns: entity: string (JSON)
// index: none; reads the label StoredEntity
MATCH (e:StoredEntity)
WHERE e.id = $id OR $folded IN e.folded
RETURN e.entity AS entity
