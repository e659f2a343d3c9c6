import type { Writing } from "./connect-database.ts";
import type { MeetingRows } from "./meeting-rows.ts";
import { writeRows } from "./write-rows.ts";

/** The relationships of resolved meetings, whose nodes are there and which have none of these yet. */
export function meetingLinkWritings(rows: MeetingRows): readonly Writing[] {
  return [
    ...writeRows("load/meeting-hosts", rows.hosts),
    ...writeRows("load/meeting-places", rows.places),
    ...writeRows("load/meeting-occasions", rows.occasions),
    ...writeRows("load/meeting-series", rows.series),
    ...writeRows("load/meeting-parents", rows.parents),
    ...writeRows("load/former-ids", rows.formerIds),
    ...writeRows("load/part-places", rows.partPlaces),
    ...writeRows("load/attendance-offices", rows.offices),
    ...writeRows("load/attendance-parties", rows.representing),
    ...writeRows("derive/attended", rows.attended),
    ...writeRows("derive/took-part", rows.tookPart),
  ];
}
