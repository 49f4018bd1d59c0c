// A view that was kept.
// parameters: id: string
// returns: view: string (JSON); no row when there is none
// index: StoredView_id
MATCH (v:StoredView {id: $id})
RETURN v.view AS view
