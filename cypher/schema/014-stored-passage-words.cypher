// Finds passages by their folded words.
// parameters: none
// returns: nothing
// index: makes StoredPassage_words (full text)
CREATE FULLTEXT INDEX StoredPassage_words IF NOT EXISTS FOR (n:StoredPassage) ON EACH [n.words]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
