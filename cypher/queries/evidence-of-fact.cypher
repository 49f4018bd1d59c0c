// Every sentence for or against a fact, with its article, who says it and how certain it is.
// parameters: subject: string, one end of the fact, by any known name
// parameters: object: string, the other end, by any known name
// parameters: predicate: string, default "", relation as in the ontology (CAPTURES); empty asks about all
// parameters: limit: integer, default 100, rows at the most
// returns: subject, predicate, object, polarity, modality, claimants, sentence, start, end, publisher, publishedAt, source
// index: none, reads every entity for the subject
// example: verband query evidence-of-fact --param subject=Taliban --param object=Kandahar --param predicate=CAPTURES
MATCH (asked:Entity)<-[:SUBJECT|OBJECT]-(claim:Claim)-[:SUBJECT|OBJECT]->(other)
WHERE any(known IN asked.names WHERE toLower(known) = toLower($subject))
  AND (toLower(other.name) = toLower($object)
    OR any(known IN other.names WHERE toLower(known) = toLower($object)))
  AND ($predicate = '' OR claim.predicate = $predicate)
WITH DISTINCT claim
MATCH (claim)-[:SUBJECT]->(one:Entity)
MATCH (claim)-[:OBJECT]->(two)
MATCH (claim)-[:REPORTED_IN]->(article:Article)
MATCH (claim)-[support:EVIDENCED_BY]->(:Passage)
WHERE support.part = 'support'
OPTIONAL MATCH (claim)-[said:ASSERTED_BY]->(claimant:Entity)
WITH claim, one, two, support, article, claimant, said.order AS place
ORDER BY claim.id, support.start, place
WITH claim, one, two, support, article, collect(claimant.name) AS claimants
RETURN one.name AS subject, claim.predicate AS predicate, two.name AS object, claim.polarity AS polarity,
  claim.modality AS modality, claimants, support.quote AS sentence, support.start AS start, support.end AS end,
  article.publisher AS publisher, article.publishedAt AS publishedAt,
  coalesce(article.url, article.source, article.id) AS source
ORDER BY publishedAt, source, start, claim.id
LIMIT $limit
