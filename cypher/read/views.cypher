// The names of all views that were kept.
// parameters: none
// returns: head: string (JSON of id and name)
// index: none; reads the label StoredView
MATCH (v:StoredView)
RETURN v.head AS head
