// Facts that rest on one origin however many articles print them, most printed first.
// parameters: articles: integer, default 1, articles that print it at the least
// parameters: limit: integer, default 100, rows at the most
// returns: subject, predicate, object, articles, status, claimedBy, evidence, source
// index: none, reads every fact
// example: verband query single-origin --param articles=2
MATCH (one:Entity)-[fact]->(other)
WHERE fact.origins = 1 AND size(fact.articles) >= $articles
RETURN one.name AS subject, type(fact) AS predicate, other.name AS object, size(fact.articles) AS articles,
  fact.status AS status, fact.claimedBy AS claimedBy, fact.evidence AS evidence, fact.evidenceUrl AS source
ORDER BY articles DESC, subject, predicate, object, fact.factId
LIMIT $limit
