// Finds active articles by folded words of their titles.
// parameters: none
// returns: nothing
// index: makes StoredRecord_words (full text)
CREATE FULLTEXT INDEX StoredRecord_words IF NOT EXISTS FOR (n:StoredRecord) ON EACH [n.words]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
