// Lists whom a person or a party met most often.
// $id: id of a person or party
// Returns id; meetings; lastOn.
MATCH (:Entity {id: $id})-[link:MET|ENGAGED_WITH]-(other:Entity)
RETURN other.id AS id, link.meetings AS meetings, link.lastOn AS lastOn
ORDER BY meetings DESC, lastOn DESC, id
LIMIT 5
