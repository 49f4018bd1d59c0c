// Finds the facts that end at an entity.
// parameters: none
// returns: nothing
// index: makes StoredFact_object
CREATE INDEX StoredFact_object IF NOT EXISTS FOR (n:StoredFact) ON (n.object)
