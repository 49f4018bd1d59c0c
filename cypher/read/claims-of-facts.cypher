// The claims that support or deny facts, and where each stands.
// parameters: ids: list of string (factId)
// returns: fact: string, located: string (JSON of a located claim), place: string (JSON)
// index: StoredClaim_factId
UNWIND $ids AS fact
MATCH (c:StoredClaim {factId: fact})
RETURN fact, c.located AS located, c.place AS place
