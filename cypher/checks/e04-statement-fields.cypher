// E04 MUST Every statement, cooperation, mention and withdrawal has the fields that the schema promises.
// Returns id: those that lack one.
MATCH (fact:Statement|Cooperation|Mention|Withdrawal)
WHERE any(field IN CASE
    WHEN fact:Statement THEN ["id", "act", "strength", "polarity", "by", "joint", "paragraph", "order", "summary",
      "earliest", "latest"]
    WHEN fact:Cooperation THEN ["id", "forms", "status", "strength", "summary", "oneSided", "earliest", "latest"]
    WHEN fact:Mention THEN ["id", "paragraph", "summary"]
    ELSE ["id", "fact", "was", "since", "because"] END WHERE fact[field] IS NULL)
RETURN fact.id AS id
