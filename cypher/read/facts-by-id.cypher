// These facts, each whole.
// parameters: ids: list of string, each once
// returns: fact: string (JSON)
// index: StoredFact_id
UNWIND $ids AS id
MATCH (f:StoredFact {id: id})
RETURN f.fact AS fact
