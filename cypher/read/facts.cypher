// Facts, all or of one predicate or status.
// parameters: predicate: string or null, status: string or null, limit: integer
// returns: fact: string (JSON); sorted by id
// index: StoredFact_id
MATCH (f:StoredFact)
WHERE f.id > '' AND ($predicate IS NULL OR f.predicate = $predicate) AND ($status IS NULL OR f.status = $status)
RETURN f.fact AS fact
ORDER BY f.id
LIMIT $limit
