// Waits until every index answers, so that the first article is not slow.
// parameters: none
// returns: nothing
// index: none
CALL db.awaitIndexes(300)
