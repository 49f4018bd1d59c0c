// Some of the facts that an older schema stored, without what this one adds to them.
// parameters: limit: integer
// returns: fact: string (JSON)
// index: none; reads the label StoredFact
MATCH (n:StoredFact)
WHERE n.ends IS NULL
RETURN n.fact AS fact
LIMIT $limit
