// Writes which entity each local entity belongs to, and gives its mentions, which must follow.
// parameters: rows: list of {id: string, entity: string}
// returns: id: string, entity: string, mentions: list of string; one row per row given
// index: StoredLocal_id
UNWIND $rows AS row
MATCH (l:StoredLocal {id: row.id})
SET l.entity = row.entity
RETURN l.id AS id, l.entity AS entity, l.mentions AS mentions
