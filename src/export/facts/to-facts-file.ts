import type { StoredReadout } from "../../graph/stored-readouts.ts";
import { keyOf } from "../../model/keys.ts";
import { toHandles } from "./handles.ts";
import { omitEmpty, toMeetings } from "./to-meetings.ts";

type Written = Readonly<Record<string, unknown>>;
type Mention = StoredReadout["mentions"][number];

/**
 * The facts file that says what the graph holds of a readout: read again, it gives the same facts under the same keys.
 * @param partyOf the party that an office belongs to
 */
export function toFactsFile(readout: StoredReadout, partyOf: (office: string) => string | undefined): Written {
  const handles = toHandles(readout, partyOf);
  return {
    readout: toReadout(readout),
    people: Object.fromEntries(handles.all.map(({ handle, written }) => [handle, written])),
    meetings: toMeetings(readout, handles),
    mentions: toMentions(readout),
    withdrawn: readout.withdrawals.map(({ paragraph, ...rest }) => ({ ...rest, ...omitEmpty({ at: paragraph }) })),
  };
}

function toReadout({ properties, publishers, formerly }: StoredReadout): Written {
  const { id, title, url, via, issuedBy, kind, language, translation, publishedOn, read, revisions } = properties;
  return {
    id,
    publisher: publishers,
    title,
    ...omitEmpty({ url, via, issuedBy }),
    kind,
    language,
    translation,
    ...omitEmpty({ publishedOn, formerly }),
    revisions: revisions.map((revision) => {
      const [seenOn, sha256] = revision.split(" ");
      return { seenOn, sha256 };
    }),
    read,
  };
}

/** In the order of their ordinals, where several have the same paragraph, people, parties and meeting. */
function toMentions(readout: StoredReadout): readonly Written[] {
  const dated = new Map(
    readout.accounts.filter(({ said }) => said.mentionedOnly).map((each) => [each.meeting, each.said]),
  );
  const ranked = readout.mentions.map((mention) => ({ mention, rank: rankOf(readout.properties.id, mention) }));
  const told = new Set<string>();
  return ranked
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ mention: { paragraph, summary, people, parties, meeting, quote } }) => {
      const dates = meeting == null || told.has(meeting) ? undefined : dated.get(meeting);
      const account = dates?.paragraph === paragraph ? dates : undefined;
      if (meeting != null && account !== undefined) told.add(meeting);
      return {
        at: paragraph,
        what: summary,
        ...omitEmpty({ people, parties, meeting, quote }),
        ...omitEmpty({ date: account?.date, status: account?.status, occasion: account?.occasion }),
        ...(account?.series === undefined
          ? {}
          : { series: { of: account.series, ...omitEmpty({ number: account.seriesNumber }) } }),
      };
    });
}

/** More mentions of the same in one paragraph no readout has. */
const mostTies = 200;

function rankOf(readout: string, { key, paragraph, people, parties, meeting }: Mention): number {
  const rest = [[...people].sort().join("+"), [...parties].sort().join("+"), meeting ?? ""];
  for (let ordinal = 0; ordinal < mostTies; ordinal++) {
    if (keyOf.mention(readout, paragraph, rest, ordinal) === key) return ordinal;
  }
  throw new Error(`the key of the mention ${key} is not that of its content`);
}
