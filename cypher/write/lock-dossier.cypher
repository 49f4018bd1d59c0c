// Takes the write lock of the dossier until the transaction ends: writers take turns, so none waits for another's entities.
// parameters: none
// returns: schema: integer; no row when the database is no dossier
// index: Dossier_id
MATCH (d:Dossier {id: 'dossier'})
SET d.lock = true
RETURN d.schema AS schema
