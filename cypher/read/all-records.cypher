// Whole records of all articles, in pieces: start with after = '', go on with the last id.
// parameters: after: string, limit: integer
// returns: id: string, record: string (JSON of article and analysis), status: string; sorted by id
// index: StoredRecord_id
MATCH (r:StoredRecord)
WHERE r.id > $after
RETURN r.id AS id, r.record AS record, r.status AS status
ORDER BY r.id
LIMIT $limit
