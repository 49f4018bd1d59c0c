// The entity that each local entity belongs to, before the change that is being written.
// parameters: ids: list of string
// returns: local: string, id: string, name: string
// index: StoredLocal_id, Entity_id
UNWIND $ids AS local
MATCH (l:StoredLocal {id: local})
MATCH (e:Entity {id: l.entity})
RETURN l.id AS local, e.id AS id, e.name AS name
