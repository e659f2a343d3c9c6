// E17 MUST A former id leads to one entity and is no entity's id today.
// Returns id: the former ids that do not.
MATCH (former:FormerId)
WHERE COUNT { (former)-[:NOW]->(:Entity) } <> 1 OR EXISTS { MATCH (:Entity {id: former.id}) }
RETURN former.id AS id
