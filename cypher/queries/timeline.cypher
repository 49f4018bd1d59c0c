// All that is said of an entity as subject and as object, in order of the time it is about, else of its first report.
// parameters: name: string, any known name
// parameters: limit: integer, default 100, rows at the most
// returns: date, dateOf, subject, predicate, object, role, status, claimedBy, evidence, source
// index: none, reads every entity for the name
// example: verband query timeline --param name=Taliban
MATCH (entity:Entity)-[fact]-(other)
WHERE any(known IN entity.names WHERE toLower(known) = toLower($name))
  AND fact.factId IS NOT NULL
RETURN coalesce(fact.validFrom, fact.firstReported) AS date,
  CASE WHEN fact.validFrom IS NOT NULL THEN 'event' WHEN fact.firstReported IS NOT NULL THEN 'report' ELSE 'unknown' END AS dateOf,
  CASE WHEN startNode(fact).id = entity.id THEN entity.name ELSE other.name END AS subject, type(fact) AS predicate,
  CASE WHEN startNode(fact).id = entity.id THEN other.name ELSE entity.name END AS object, fact.role AS role,
  fact.status AS status, fact.claimedBy AS claimedBy, fact.evidence AS evidence, fact.evidenceUrl AS source
ORDER BY date, subject, predicate, object, fact.factId, entity.id
LIMIT $limit
