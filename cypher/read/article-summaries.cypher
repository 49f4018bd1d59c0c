// What a list of articles shows.
// parameters: none
// returns: summary: string (JSON), status: string
// index: none; reads the label StoredRecord
MATCH (r:StoredRecord)
RETURN r.summary AS summary, r.status AS status
