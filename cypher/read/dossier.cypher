// Whether the database is a dossier, which one, of which schema, and how often its content has changed.
// parameters: none
// returns: schema: integer, identity: string or null, revision: integer or null; no row when the database is no dossier
// index: Dossier_id
MATCH (d:Dossier {id: 'dossier'})
RETURN d.schema AS schema, d.identity AS identity, d.revision AS revision
