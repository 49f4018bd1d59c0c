// Finds the claims that support or deny a fact.
// parameters: none
// returns: nothing
// index: makes StoredClaim_factId
CREATE INDEX StoredClaim_factId IF NOT EXISTS FOR (n:StoredClaim) ON (n.factId)
