// The facts that an article supports or denies.
// parameters: article: string
// returns: fact: string (JSON)
// index: StoredClaim_article, StoredFact_id
MATCH (c:StoredClaim {article: $article})
WITH DISTINCT c.factId AS id
MATCH (f:StoredFact {id: id})
RETURN f.fact AS fact
