// The shortest ways from one entity to another over facts alone, at most four of them in a row.
// parameters: from: string, one end, by any known name
// parameters: to: string, the other end, by any known name
// parameters: limit: integer, default 10, rows at the most
// returns: hops, names, predicates, evidence
// index: none, reads every entity for the two names
// example: verband query path-between --param from=Taliban --param "to=United Kingdom"
MATCH (start:Entity)
WHERE any(known IN start.names WHERE toLower(known) = toLower($from))
WITH start
MATCH (end:Entity)
WHERE any(known IN end.names WHERE toLower(known) = toLower($to)) AND start.id <> end.id
WITH start, end
MATCH path = allShortestPaths((start)-[
    :ACCUSES|ACQUIRES|AFFECTED_BY|AGREES_WITH|AIDS|ANNOUNCES|APPOINTS|ARRESTS|ATTACKS|BORN_IN|CAPITAL_OF
    |CAPTURES|CHARGES|CITIZEN_OF|COMPETES_WITH|CONTROLS|CONVICTS|COOPERATES_WITH|CREATED|DEFEATS
    |DEPLOYS_TO|DIED_IN|DIES|DISMISSES|ELECTS|EVACUATES|EXPELS|FAMILY_OF|FIGHTS_WITH|FOUNDED|HEADS
    |INJURES|INVESTS_IN|KILLS|LIVES_IN|LOCATED_IN|MEETS_WITH|MEMBER_OF|MOVES_TO|NEGOTIATES_WITH|OWNS
    |PART_OF|PROTESTS_AGAINST|RECOGNIZES|REJECTS|RELATED_TO|RELEASES|REQUESTS|RESIGNS_FROM|SANCTIONS
    |SELLS_TO|SPOKESPERSON_FOR|SUCCEEDS|SUPPORTS|THREATENS|VISITS|WITHDRAWS_FROM|WORKS_FOR
  *..4]-(end))
RETURN length(path) AS hops, [step IN nodes(path) | step.name] AS names,
  [fact IN relationships(path) | type(fact)] AS predicates,
  [fact IN relationships(path) | fact.evidence] AS evidence
ORDER BY hops, names, predicates, [fact IN relationships(path) | fact.factId]
LIMIT $limit
