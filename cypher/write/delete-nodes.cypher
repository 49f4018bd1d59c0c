// Takes nodes of one label out, with their edges.
// template: __LABEL__ is a label with an id other than Entity.
// parameters: ids: list of string
// returns: deleted: integer
// index: __LABEL___id
UNWIND $ids AS id
MATCH (n:__LABEL__ {id: id})
DETACH DELETE n
RETURN count(*) AS deleted
