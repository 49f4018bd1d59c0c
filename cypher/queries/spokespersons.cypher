// Who speaks for whom, with the sentence that says so.
// parameters: name: string, default "", a speaker or whom they speak for, by any known name; empty asks about all
// parameters: limit: integer, default 100, rows at the most
// returns: person, speaksFor, status, claimedBy, origins, firstReported, evidence, source
// index: relationship type SPOKESPERSON_FOR
// example: verband query spokespersons --param name=Pentagon
MATCH (one:Entity)-[fact:SPOKESPERSON_FOR]->(other:Entity)
WHERE $name = ''
  OR any(known IN one.names WHERE toLower(known) = toLower($name))
  OR any(known IN other.names WHERE toLower(known) = toLower($name))
RETURN one.name AS person, other.name AS speaksFor, fact.status AS status, fact.claimedBy AS claimedBy,
  fact.origins AS origins, fact.firstReported AS firstReported, fact.evidence AS evidence, fact.evidenceUrl AS source
ORDER BY person, speaksFor, fact.factId
LIMIT $limit
