// Who meets or negotiates with whom.
// parameters: name: string, default "", either party, by any known name; empty asks about all
// parameters: limit: integer, default 100, rows at the most
// returns: party, predicate, otherParty, status, validFrom, validTo, firstReported, claimedBy, evidence, source
// index: relationship types MEETS_WITH and NEGOTIATES_WITH
// example: verband query meetings --param name=Taliban
MATCH (one:Entity)-[fact:MEETS_WITH|NEGOTIATES_WITH]->(other:Entity)
WHERE $name = ''
  OR any(known IN one.names WHERE toLower(known) = toLower($name))
  OR any(known IN other.names WHERE toLower(known) = toLower($name))
RETURN one.name AS party, type(fact) AS predicate, other.name AS otherParty, fact.status AS status,
  fact.validFrom AS validFrom, fact.validTo AS validTo, fact.firstReported AS firstReported,
  fact.claimedBy AS claimedBy, fact.evidence AS evidence, fact.evidenceUrl AS source
ORDER BY party, otherParty, predicate, fact.factId
LIMIT $limit
