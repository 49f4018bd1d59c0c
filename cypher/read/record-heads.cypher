// What decides whether an article is new.
// parameters: ids: list of string
// returns: id: string, status: string, version: string, extractor: string
// index: StoredRecord_id
MATCH (r:StoredRecord)
WHERE r.id IN $ids
RETURN r.id AS id, r.status AS status, r.version AS version, r.extractor AS extractor
