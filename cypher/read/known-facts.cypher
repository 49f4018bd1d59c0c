// Which of these facts are there, and their predicate.
// parameters: ids: list of string
// returns: id: string, predicate: string
// index: StoredFact_id
UNWIND $ids AS id
MATCH (f:StoredFact {id: id})
RETURN f.id AS id, f.predicate AS predicate
