// One node per id, for each label of cypher/README.md; every lookup of a node starts here.
// template: __LABEL__ is each of the labels with an id.
// parameters: none
// returns: nothing
// index: makes __LABEL___id
CREATE CONSTRAINT __LABEL___id IF NOT EXISTS FOR (n:__LABEL__) REQUIRE n.id IS UNIQUE
