// Who sends how many of what to where.
// parameters: name: string, default "", the sender or the place, by any known name; empty asks about all
// parameters: limit: integer, default 100, rows at the most
// returns: sender, place, comparator, quantity, unit, status, claimedBy, firstReported, evidence, source
// index: relationship type DEPLOYS_TO
// example: verband query deployments --param name=Afghanistan
MATCH (one:Entity)-[fact:DEPLOYS_TO]->(other:Entity)
WHERE $name = ''
  OR any(known IN one.names WHERE toLower(known) = toLower($name))
  OR any(known IN other.names WHERE toLower(known) = toLower($name))
RETURN one.name AS sender, other.name AS place, fact.comparator AS comparator, fact.quantity AS quantity,
  fact.unit AS unit, fact.status AS status, fact.claimedBy AS claimedBy, fact.firstReported AS firstReported,
  fact.evidence AS evidence, fact.evidenceUrl AS source
ORDER BY sender, place, fact.factId
LIMIT $limit
