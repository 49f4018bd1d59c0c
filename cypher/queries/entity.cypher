// Who or what carries a name: type, other names, and how much is known.
// parameters: name: string, any known name
// parameters: limit: integer, default 100, rows at the most
// returns: id, name, type, names, wikidataId, mentions, articles, facts, firstSeen, lastSeen
// index: none, reads every entity for the name
// example: verband query entity --param name=Kirby
MATCH (entity:Entity)
WHERE any(known IN entity.names WHERE toLower(known) = toLower($name))
OPTIONAL MATCH (entity)-[fact]-(other)
WHERE fact.factId IS NOT NULL
WITH entity, count(fact) AS facts
RETURN entity.id AS id, entity.name AS name, entity.type AS type, entity.names AS names,
  entity.wikidataId AS wikidataId, entity.mentions AS mentions, entity.articles AS articles, facts,
  entity.firstSeen AS firstSeen, entity.lastSeen AS lastSeen
ORDER BY facts DESC, id
LIMIT $limit
