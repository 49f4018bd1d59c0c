// Who claims that what was captured by whom, and who denies it.
// parameters: name: string, default "", the captor or the place, by any known name; empty asks about all
// parameters: limit: integer, default 100, rows at the most
// returns: captor, place, status, claimedBy, deniedBy, origins, firstReported, evidence, source
// index: relationship type CAPTURES
// example: verband query captured-by --param name=Kandahar
MATCH (one:Entity)-[fact:CAPTURES]->(other)
WHERE $name = ''
  OR any(known IN one.names WHERE toLower(known) = toLower($name))
  OR toLower(other.name) = toLower($name)
  OR any(known IN other.names WHERE toLower(known) = toLower($name))
RETURN one.name AS captor, other.name AS place, fact.status AS status, fact.claimedBy AS claimedBy,
  fact.deniedBy AS deniedBy, fact.origins AS origins, fact.firstReported AS firstReported, fact.evidence AS evidence,
  fact.evidenceUrl AS source
ORDER BY captor, place, fact.factId
LIMIT $limit
