// What a person or body claims or denies, in their own claims as reported.
// parameters: name: string, the claimant, by any known name
// parameters: limit: integer, default 100, rows at the most
// returns: claimant, subject, predicate, object, polarity, modality, sentence, publisher, publishedAt, source
// index: none, reads every entity for the name
// example: verband query who-claims --param name=Taliban
MATCH (speaker:Entity)<-[:ASSERTED_BY]-(claim:Claim)-[:REPORTED_IN]->(article:Article)
WHERE any(known IN speaker.names WHERE toLower(known) = toLower($name))
MATCH (claim)-[:SUBJECT]->(one:Entity)
MATCH (claim)-[:OBJECT]->(other)
RETURN speaker.name AS claimant, one.name AS subject, claim.predicate AS predicate, other.name AS object,
  claim.polarity AS polarity, claim.modality AS modality, claim.quote AS sentence, article.publisher AS publisher,
  article.publishedAt AS publishedAt, coalesce(article.url, article.source, article.id) AS source
ORDER BY publishedAt, source, subject, predicate, object, claim.id, speaker.id
LIMIT $limit
