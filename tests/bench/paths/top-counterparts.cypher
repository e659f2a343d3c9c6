// The ten people with whom somebody shares most meetings.
MATCH (:Person:Entity {id: $of})-[here:ATTENDED]->(meeting)<-[there:ATTENDED]-(other:Person)
WHERE here.contact = "DIRECT" AND there.contact = "DIRECT" AND here.representing <> there.representing
WITH other, count(meeting) AS meetings, max(meeting.latest) AS lastOn
RETURN other.id AS id, meetings ORDER BY meetings DESC, lastOn DESC, id LIMIT 10
