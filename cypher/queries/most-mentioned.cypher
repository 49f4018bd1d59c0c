// The entities that the articles mention most.
// parameters: type: string, default "", a type or label of the ontology (Person, City); empty asks about all
// parameters: limit: integer, default 100, rows at the most
// returns: name, type, mentions, articles, firstSeen, lastSeen
// index: none, reads every entity
// example: verband query most-mentioned --param type=Person --param limit=10
MATCH (entity:Entity)
WHERE $type = '' OR $type IN labels(entity)
RETURN entity.name AS name, entity.type AS type, entity.mentions AS mentions, entity.articles AS articles,
  entity.firstSeen AS firstSeen, entity.lastSeen AS lastSeen
ORDER BY mentions DESC, articles DESC, name, entity.id
LIMIT $limit
