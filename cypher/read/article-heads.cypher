// What stands above these articles, those that are active.
// parameters: ids: list of string, each once
// returns: head: string (JSON)
// index: StoredRecord_id
UNWIND $ids AS id
MATCH (r:StoredRecord {id: id})
WHERE r.status = 'active'
RETURN r.head AS head
