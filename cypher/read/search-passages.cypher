// Passages that hold all needles, among those that the index finds by the query.
// parameters: query: string (Lucene, of folded words), needles: list of string (each in spaces), skip: integer, limit: integer
// returns: article: string, start: integer, end: integer, words: list of string (one line of folded words); of the newest article first, then by article and start
// index: StoredPassage_words (full text)
CALL db.index.fulltext.queryNodes('StoredPassage_words', $query) YIELD node AS p
WHERE any(line IN p.words WHERE all(needle IN $needles WHERE line CONTAINS needle))
RETURN p.article AS article, p.start AS start, p.end AS end, p.words AS words
ORDER BY coalesce(p.publishedAt, '') DESC, article, start
SKIP $skip
LIMIT $limit
