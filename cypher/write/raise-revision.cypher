// Says that the content changes. Under the lock of the dossier, so no two changes have one number.
// parameters: none
// returns: revision: integer
// index: Dossier_id
MATCH (d:Dossier {id: 'dossier'})
SET d.revision = coalesce(d.revision, 0) + 1
RETURN d.revision AS revision
