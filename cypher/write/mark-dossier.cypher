// Marks the database as a dossier of this schema; the node is also the lock of the one writer. Comes after the schema statements.
// parameters: schema: integer
// returns: schema: integer
// index: Dossier_id
MERGE (d:Dossier {id: 'dossier'})
SET d.schema = $schema, d.identity = coalesce(d.identity, randomUUID())
RETURN d.schema AS schema
