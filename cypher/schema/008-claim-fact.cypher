// Finds the claims behind a fact, for analysts.
// parameters: none
// returns: nothing
// index: makes Claim_factId
CREATE INDEX Claim_factId IF NOT EXISTS FOR (n:Claim) ON (n.factId)
