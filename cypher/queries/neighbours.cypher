// How an entity is connected: per relation and direction, how many facts and with whom.
// parameters: name: string, any known name
// parameters: limit: integer, default 100, rows at the most
// returns: name, direction, predicate, facts, neighbours
// index: none, reads every entity for the name
// example: verband query neighbours --param name=Afghanistan
MATCH (entity:Entity)-[fact]-(other)
WHERE any(known IN entity.names WHERE toLower(known) = toLower($name))
  AND fact.factId IS NOT NULL
WITH entity, type(fact) AS predicate, other.name AS neighbour, fact,
  CASE WHEN startNode(fact).id = entity.id THEN 'out' ELSE 'in' END AS direction
ORDER BY entity.id, direction, predicate, neighbour
WITH entity, direction, predicate, count(fact) AS facts, collect(DISTINCT neighbour) AS neighbours
RETURN entity.name AS name, direction, predicate, facts, neighbours
ORDER BY name, facts DESC, direction, predicate, entity.id
LIMIT $limit
