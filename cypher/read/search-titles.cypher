// Active articles whose title holds all needles, among those that the index finds by the query.
// parameters: query: string (Lucene, of folded words), needles: list of string (each with a space before it), skip: integer, limit: integer
// returns: head: string (JSON), words: list of string (one line of folded words); the newest first, then by id
// index: StoredRecord_words (full text)
CALL db.index.fulltext.queryNodes('StoredRecord_words', $query) YIELD node AS r
WHERE any(line IN r.words WHERE all(needle IN $needles WHERE line CONTAINS needle))
RETURN r.head AS head, r.words AS words
ORDER BY coalesce(r.publishedAt, '') DESC, r.id
SKIP $skip
LIMIT $limit
