// Whole records of articles.
// parameters: ids: list of string
// returns: record: string (JSON of article and analysis), status: string
// index: StoredRecord_id
MATCH (r:StoredRecord)
WHERE r.id IN $ids
RETURN r.record AS record, r.status AS status
