// Finds the claims of an article.
// parameters: none
// returns: nothing
// index: makes StoredClaim_article
CREATE INDEX StoredClaim_article IF NOT EXISTS FOR (n:StoredClaim) ON (n.article)
