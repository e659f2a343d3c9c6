// E18 MUST Every entity has one kind, every party is a country or an organisation, and every node has a label of the model.
// Returns id: the nodes that have not.
MATCH (node)
WHERE (node:Entity AND size([label IN labels(node) WHERE label IN ["Party", "Person", "Office", "Place", "Occasion",
    "Series", "Instrument", "Topic", "Readout", "Meeting"]]) <> 1)
  OR (node:Party AND node:Country = node:Organisation)
  OR (NOT node:Entity AND NOT (node:Attendance|Statement|Cooperation|Tenure|Membership|Mention|Withdrawal|MeetingPart|Name
    |FormerId|GraphVersion|LoadLock|ChangeSet|Change))
RETURN coalesce(node.id, elementId(node)) AS id
