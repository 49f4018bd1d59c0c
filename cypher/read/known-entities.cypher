// Which of these entities are there.
// parameters: ids: list of string
// returns: id: string
// index: Entity_id
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id
