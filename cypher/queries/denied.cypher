// Facts that somebody denies, with those who claim them and those who deny them.
// parameters: name: string, default "", one end of the fact, by any known name; empty asks about all
// parameters: limit: integer, default 100, rows at the most
// returns: subject, predicate, object, status, claimedBy, deniedBy, evidence, source
// index: none, reads every fact
// example: verband query denied --param name=Taliban
MATCH (one:Entity)-[fact]->(other)
WHERE size(fact.deniedBy) > 0
  AND ($name = ''
    OR any(known IN one.names WHERE toLower(known) = toLower($name))
    OR toLower(other.name) = toLower($name)
    OR any(known IN other.names WHERE toLower(known) = toLower($name)))
RETURN one.name AS subject, type(fact) AS predicate, other.name AS object, fact.status AS status,
  fact.claimedBy AS claimedBy, fact.deniedBy AS deniedBy, fact.evidence AS evidence, fact.evidenceUrl AS source
ORDER BY subject, predicate, object, fact.factId
LIMIT $limit
