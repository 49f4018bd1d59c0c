// These local entities of active articles, with their use.
// parameters: ids: list of string, each once
// returns: use: string (JSON of a local entity with its use)
// index: StoredLocal_id
UNWIND $ids AS id
MATCH (l:StoredLocal {id: id})
RETURN l.use AS use
