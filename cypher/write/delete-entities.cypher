// Takes entities out that nothing names any more. DELETE without DETACH on purpose: an edge that is left is a fault, and stops the transaction.
// parameters: ids: list of string
// returns: deleted: integer
// index: Entity_id
UNWIND $ids AS id
MATCH (e:Entity {id: id})
DELETE e
RETURN count(*) AS deleted
