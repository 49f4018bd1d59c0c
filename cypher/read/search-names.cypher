// Entities one of whose names holds all needles, among those that the index finds by the query.
// parameters: query: string (Lucene, of folded words), needles: list of string (each with a space before it), skip: integer, limit: integer
// returns: entity: string (JSON), words: list of string (a line of folded words for each name); the most mentioned first, then by id
// index: StoredEntity_words (full text)
CALL db.index.fulltext.queryNodes('StoredEntity_words', $query) YIELD node AS e
WHERE any(line IN e.words WHERE all(needle IN $needles WHERE line CONTAINS needle))
RETURN e.entity AS entity, e.words AS words
ORDER BY e.mentions DESC, e.id
SKIP $skip
LIMIT $limit
