import type { Question } from "./asking/question.ts";
import { brief } from "./brief/brief.ts";
import { career } from "./offices/career.ts";
import { officeHolders } from "./offices/office-holders.ts";
import { contacts } from "./paths/contacts.ts";
import { distances } from "./paths/distances.ts";
import { commonContacts } from "./paths/met-by-both.ts";
import { path } from "./paths/path.ts";
import { paths } from "./paths/paths.ts";
import { pathsFrom } from "./paths/paths-from.ts";
import { changes } from "./relations/changes.ts";
import { cooperation } from "./relations/cooperation.ts";
import { firsts } from "./relations/firsts.ts";
import { quiet } from "./relations/quiet.ts";
import { relationship } from "./relations/relationship.ts";
import { compareReadouts } from "./sources/compare-readouts.ts";
import { dependsOn } from "./sources/depends-on.ts";
import { evidence } from "./sources/evidence.ts";
import { timeline } from "./timeline/timeline.ts";
import { positions } from "./topics/positions.ts";
import { topicTrend } from "./topics/topic-trend.ts";

/** Every named question, in the order of docs/questions.md. */
export const questions: readonly Question[] = [
  path,
  paths,
  pathsFrom,
  distances,
  contacts,
  commonContacts,
  relationship,
  cooperation,
  changes,
  quiet,
  firsts,
  officeHolders,
  career,
  positions,
  topicTrend,
  timeline,
  compareReadouts,
  evidence,
  dependsOn,
  brief,
];
