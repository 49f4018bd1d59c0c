// Some of the records that an older schema stored, without what this one adds to them.
// parameters: limit: integer
// returns: record: string (JSON), status: string
// index: none; reads the label StoredRecord
MATCH (n:StoredRecord)
WHERE n.head IS NULL
RETURN n.record AS record, n.status AS status
LIMIT $limit
