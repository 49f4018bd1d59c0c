// Finds the facts that start at an entity.
// parameters: none
// returns: nothing
// index: makes StoredFact_subject
CREATE INDEX StoredFact_subject IF NOT EXISTS FOR (n:StoredFact) ON (n.subject)
