// These entities, each whole.
// parameters: ids: list of string, each once
// returns: entity: string (JSON)
// index: StoredEntity_id
UNWIND $ids AS id
MATCH (e:StoredEntity {id: id})
RETURN e.entity AS entity
