// Finds entities by folded words of their names. The words are folded before they are stored, so the analyzer only cuts at spaces.
// parameters: none
// returns: nothing
// index: makes StoredEntity_words (full text)
CREATE FULLTEXT INDEX StoredEntity_words IF NOT EXISTS FOR (n:StoredEntity) ON EACH [n.words]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
