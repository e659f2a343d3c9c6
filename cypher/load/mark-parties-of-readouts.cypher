// Marks the parties of the cooperation that readouts set out, before the readouts change or go.
// $readouts: ids
UNWIND $readouts AS id
MATCH (:Entity {id: id})<-[:SUPPORTED_BY]-(:Cooperation)<-[:PARTY_TO|PROVIDES|RECEIVES]-(party)
SET party:Stale
