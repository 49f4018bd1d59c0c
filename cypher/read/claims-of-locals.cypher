// The claims in which local entities are an end or a claimant, and where each stands.
// parameters: ids: list of string
// returns: located: string (JSON of a located claim), place: string (JSON)
// index: StoredLocal_id, StoredClaim_id
UNWIND $ids AS local
MATCH (l:StoredLocal {id: local})
UNWIND l.claims AS claim
WITH DISTINCT claim
MATCH (c:StoredClaim {id: claim})
RETURN c.located AS located, c.place AS place
