import type { PathHop, PathRules } from "../../network/path-finder.ts";
import type { Citation } from "../asking/citations.ts";
import type { Reference } from "../asking/references.ts";

/** One end of a hop: who was there for what the path leads over. */
export interface ExplainedStop {
  readonly node: Reference;
  readonly person: Reference;
  readonly offices: readonly Reference[];
  readonly party: Reference | null;
}

/** A hop with everything that is shown of it. */
export interface ExplainedHop {
  readonly from: ExplainedStop;
  readonly to: ExplainedStop;
  readonly meeting: Reference;
  readonly on: string | null;
  readonly earliest: string;
  readonly latest: string;
  readonly place: Reference | null;
  readonly people: number;
  readonly contact: PathRules["contact"];
  readonly shared: PathHop["shared"];
  readonly sentence: string;
  readonly sources: readonly Citation[];
}
