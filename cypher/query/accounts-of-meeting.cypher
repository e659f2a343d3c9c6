// Lists what each readout of a meeting says of it, earliest published first.
// $meeting: id
// Returns readout: id; read: how much of it; said: map of everything the account holds.
MATCH (:Meeting:Entity {id: $meeting})<-[account:REPORTS_ON]-(source:Readout)
RETURN source.id AS readout, source.read AS read, properties(account) AS said
ORDER BY source.publishedOn, readout
LIMIT 100
