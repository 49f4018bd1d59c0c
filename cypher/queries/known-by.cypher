// What had been reported by the end of a day: supporting origins and denials as they stood then.
// parameters: date: date, the day; a report dated to a month counts from the end of that month
// parameters: limit: integer, default 100, rows at the most
// returns: subject, predicate, object, origins, denials, claimedBy, firstReported
// index: none, reads every article and claim
// example: verband query known-by --param date=2021-08-13
MATCH (article:Article)
WITH article, CASE size(article.publishedAt)
    WHEN 4 THEN article.publishedAt + '-12-31'
    WHEN 7 THEN article.publishedAt + '-31'
    ELSE left(article.publishedAt, 10)
  END AS day
WHERE day <= $date
MATCH (article)<-[:REPORTED_IN]-(claim:Claim)
WHERE claim.modality IN ['asserted', 'attributed', 'planned']
MATCH (claim)-[:SUBJECT]->(one:Entity)
MATCH (claim)-[:OBJECT]->(two)
OPTIONAL MATCH (claim)-[:ASSERTED_BY]->(claimant:Entity)
WITH article, claim, one, two, claimant,
  CASE WHEN claim.polarity = 'affirmed' THEN 1 ELSE 0 END AS affirms
ORDER BY claim.id, claimant.name
WITH claim.factId AS factId, claim.predicate AS predicate, head(collect(one.name)) AS subject,
  head(collect(two.name)) AS object,
  collect(DISTINCT CASE WHEN affirms = 1 THEN article.origin END) AS supporting,
  collect(DISTINCT CASE WHEN affirms = 0 THEN claim.id END) AS denying,
  collect(DISTINCT CASE WHEN affirms = 1 THEN claimant.name END) AS claimedBy,
  min(CASE WHEN affirms = 1 THEN article.publishedAt END) AS firstReported
WHERE size(supporting) > 0
RETURN subject, predicate, object, size(supporting) AS origins, size(denying) AS denials, claimedBy, firstReported
ORDER BY firstReported, subject, predicate, object, factId
LIMIT $limit
