// How much the store holds.
// parameters: none
// returns: articles, retracted, passages, mentions, claims, entities, facts, judgements: integer
// index: none; counts labels
RETURN
  COUNT { MATCH (:Article) } AS articles,
  COUNT { MATCH (:StoredRecord) } - COUNT { MATCH (:Article) } AS retracted,
  COUNT { MATCH (:Passage) } AS passages,
  COUNT { MATCH (:Mention) } AS mentions,
  COUNT { MATCH (:Claim) } AS claims,
  COUNT { MATCH (:Entity) } AS entities,
  COUNT { MATCH (:StoredFact) } AS facts,
  COUNT { MATCH (:Judgement) } AS judgements
