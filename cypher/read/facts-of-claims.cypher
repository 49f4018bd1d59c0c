// The facts that claims support or deny.
// parameters: ids: list of string
// returns: fact: string (factId)
// index: StoredClaim_id
UNWIND $ids AS claim
MATCH (c:StoredClaim {id: claim})
RETURN DISTINCT c.factId AS fact
