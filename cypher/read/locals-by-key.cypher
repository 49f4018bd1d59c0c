// The local entities of active articles under these identity keys.
// parameters: keys: list of string
// returns: use: string (JSON of a local entity with its use)
// index: StoredLocal_key
UNWIND $keys AS key
MATCH (l:StoredLocal {key: key})
RETURN l.use AS use
