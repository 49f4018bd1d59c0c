// Facts that an independent origin contradicts, each with a sentence for it and one against it.
// parameters: limit: integer, default 100, rows at the most
// returns: subject, predicate, object, origins, evidence, source, against, againstSource
// index: none, reads every fact
// example: verband query disputed
MATCH (one:Entity)-[fact]->(other)
WHERE fact.status = 'disputed'
MATCH (one)<-[:SUBJECT|OBJECT]-(denial:Claim)-[:REPORTED_IN]->(article:Article)
WHERE denial.factId = fact.factId AND denial.polarity = 'negated'
RETURN one.name AS subject, type(fact) AS predicate, other.name AS object, fact.origins AS origins,
  fact.evidence AS evidence, fact.evidenceUrl AS source, denial.quote AS against,
  coalesce(article.url, article.source, article.id) AS againstSource
ORDER BY subject, predicate, object, fact.factId, denial.id
LIMIT $limit
