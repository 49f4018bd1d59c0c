// Gives the most mentioned entities without looking at the others.
// parameters: none
// returns: nothing
// index: makes StoredEntity_mentions
CREATE INDEX StoredEntity_mentions IF NOT EXISTS FOR (n:StoredEntity) ON (n.mentions)
