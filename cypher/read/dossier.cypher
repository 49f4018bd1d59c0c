// Whether the database is a dossier, and of which schema.
// parameters: none
// returns: schema: integer; no row when the database is no dossier
// index: Dossier_id
MATCH (d:Dossier {id: 'dossier'})
RETURN d.schema AS schema
