// Takes the ends and claimants off stored claims, before they get others.
// parameters: ids: list of string
// returns: deleted: integer
// index: Claim_id
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[r:SUBJECT|OBJECT|ASSERTED_BY]->()
DELETE r
RETURN count(*) AS deleted
