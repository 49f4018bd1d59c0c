// Writes which fact stored claims support or deny now, and where they stand.
// parameters: rows: list of {id: string, factId: string, place: string (JSON of the place)}
// returns: written: integer, equal to the number of rows
// index: Claim_id, StoredClaim_id
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
MATCH (s:StoredClaim {id: row.id})
SET c.factId = row.factId, s.factId = row.factId, s.place = row.place
RETURN count(*) AS written
