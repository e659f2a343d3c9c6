import type { Question } from "./asking/question.ts";
import { career } from "./offices/career.ts";
import { officeHolders } from "./offices/office-holders.ts";
import { commonContacts } from "./paths/common-contacts.ts";
import { contacts } from "./paths/contacts.ts";
import { distances } from "./paths/distances.ts";
import { path } from "./paths/path.ts";
import { paths } from "./paths/paths.ts";
import { pathsFrom } from "./paths/paths-from.ts";
import { cooperation } from "./relations/cooperation.ts";
import { relationship } from "./relations/relationship.ts";
import { compareReadouts } from "./sources/compare-readouts.ts";
import { dependsOn } from "./sources/depends-on.ts";
import { evidence } from "./sources/evidence.ts";
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
  officeHolders,
  career,
  positions,
  topicTrend,
  compareReadouts,
  evidence,
  dependsOn,
];
