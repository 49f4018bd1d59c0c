// All judgements, each whole; a superseded one stays.
// parameters: none
// returns: judgement: string (JSON)
// index: none; reads the label Judgement
MATCH (j:Judgement)
RETURN j.judgement AS judgement
