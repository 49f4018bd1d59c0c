// The ends of the facts that start or end at one of these entities or literals, without the rest of the facts.
// parameters: ids: list of string
// returns: ends: string (JSON)
// index: StoredFact_subject, StoredFact_object
UNWIND $ids AS id
CALL (id) {
  MATCH (f:StoredFact {subject: id})
  RETURN f
  UNION
  MATCH (f:StoredFact {object: id})
  RETURN f
}
WITH DISTINCT f
RETURN f.ends AS ends
