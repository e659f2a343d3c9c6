// E06 MUST Every tenure, membership and name has the fields that the schema promises, and belongs to somebody.
// Returns id: those that do not.
MATCH (fact:Tenure|Membership|Name)
WHERE any(field IN CASE
    WHEN fact:Tenure THEN ["id", "acting", "attestedOn"]
    WHEN fact:Membership THEN ["id", "role"]
    ELSE ["id", "text", "folded", "kind"] END WHERE fact[field] IS NULL)
  OR NOT EXISTS { (fact)<-[:HAS_TENURE|HAS_MEMBERSHIP|NAMED]-(:Entity) }
RETURN fact.id AS id
