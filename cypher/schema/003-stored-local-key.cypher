// Finds the local entities that may be one with those of an article.
// parameters: none
// returns: nothing
// index: makes StoredLocal_key
CREATE INDEX StoredLocal_key IF NOT EXISTS FOR (n:StoredLocal) ON (n.key)
