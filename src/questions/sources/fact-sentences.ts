import type { Reference } from "../asking/references.ts";
import { countInWords, dayInWords, enumInWords, listInWords, whenInWords } from "../asking/words.ts";
import { dateInWords } from "./date-in-words.ts";
import type { FactInShort } from "./facts-in-short.ts";

type Named = (id: string) => Reference;
type Said<Kind extends FactInShort["kind"]> = Extract<FactInShort, { kind: Kind }>["said"];

/** What a fact says, without a capital, a source or a full stop: "Ada Quill attended …". */
export function factInWords(fact: FactInShort, named: Named): string {
  switch (fact.kind) {
    case "meetings":
      return meetingItselfInWords(fact.said, named);
    case "attendances":
      return attendanceInWords(fact.said, named);
    case "statements":
      return statementInWords(fact.said, named);
    case "cooperations":
      return cooperationInWords(fact.said, named);
    case "tenures":
      return tenureInWords(fact.said, named);
    case "memberships":
      return membershipInWords(fact.said, named);
    case "mentions":
      return fact.said.summary;
  }
}

/** The same where the meeting is told already. */
export function factInShort(fact: FactInShort, named: Named): string {
  if (fact.kind === "attendances") return attendeeInWords(fact.said, named);
  if (fact.kind === "statements") return statementInShort(fact.said, named);
  return fact.kind === "cooperations" ? cooperationInShort(fact.said, named) : factInWords(fact, named);
}

/** Its name, and when it was unless the name says so. */
export function meetingInWords({ meeting, earliest, latest }: Said<"meetings">, named: Named): string {
  const { name } = named(meeting);
  const when = whenInWords(earliest, latest);
  return name.includes(when.replace(/^(on|in) /, "")) ? name : `${name} ${when}`;
}

function meetingItselfInWords({ meeting, status, earliest, latest }: Said<"meetings">, named: Named): string {
  const { name } = named(meeting);
  const when = whenInWords(earliest, latest);
  const told = `${name} ${statusWords[status] ?? "is reported"}`;
  if (name.includes(when.replace(/^(on|in) /, ""))) return told;
  if (status === "HELD") return `${told} ${when}`;
  return status === "SCHEDULED" ? `${told} ${when.replace(/^(on|in) /, "for ")}` : `${told} (${when})`;
}

const statusWords: Readonly<Record<string, string>> = {
  HELD: "took place",
  SCHEDULED: "is planned",
  POSTPONED: "was postponed",
  CANCELLED: "was cancelled",
};

function attendanceInWords(said: Said<"attendances">, named: Named): string {
  const verb = said.status === "HELD" ? "attended" : said.status === "UNKNOWN" ? "is listed for" : "was to attend";
  return `${attendeeInWords(said, named)} ${verb} ${meetingInWords(said, named)}`;
}

/** "Ada Quill (Minister of Kites, Arvandia)". */
export function attendeeInWords({ person, party, offices, unnamedCount }: Said<"attendances">, named: Named): string {
  const capacity = [...offices.map((id) => named(id).name), ...(party === null ? [] : [named(party).name])];
  const who =
    person !== null
      ? named(person).name
      : unnamedCount === null
        ? "Somebody who is not named"
        : `${countInWords(unnamedCount, "person", "people")} not named`;
  return capacity.length === 0 ? who : `${who} (${capacity.join(", ")})`;
}

function statementInWords(said: Said<"statements">, named: Named): string {
  return `at ${meetingInWords(said, named)} ${statementInShort(said, named)}`;
}

/** Who said what, where the meeting is told already. */
function statementInShort(said: Said<"statements">, named: Named): string {
  const who = speakersInWords(said, named);
  if (said.act === "DISCUSSED" && said.summary.startsWith("Discussed ")) return `${who} d${said.summary.slice(1)}`;
  const summary = said.summary === "" ? "" : `: ${said.summary}`;
  return `${who} ${actWords[said.act] ?? enumInWords(said.act)}${summary}`;
}

function speakersInWords({ by, speakers, parties }: Said<"statements">, named: Named): string {
  if (by === "ALL") return "all present";
  if (speakers.length > 0) return listInWords(speakers.map((id) => named(id).name));
  if (parties.length > 0) return listInWords(parties.map((id) => named(id).name));
  return by === "NARRATOR" ? "the text itself" : "somebody who is not named";
}

const actWords: Readonly<Record<string, string>> = {
  DISCUSSED: "discussed",
  COURTESY: "exchanged courtesies",
  STATED: "said",
  THANKED: "gave thanks",
  WELCOMED: "expressed a welcome",
  SUPPORTED: "expressed support",
  CONCERNED: "expressed concern",
  OPPOSED: "expressed opposition",
  CONDEMNED: "expressed condemnation",
  ASKED: "made a request",
  PROPOSED: "made a proposal",
  EXPLORE: "agreed to look into something",
  INTENDS: "expressed an intention",
  COMMITTED: "made a commitment",
  SHARED: "shared a view",
  REAFFIRMED: "reaffirmed something",
  AGREED: "agreed",
  ANNOUNCED: "made an announcement",
  ISSUED: "issued a text",
  SIGNED: "signed",
  DID: "acted",
};

function cooperationInWords(said: Said<"cooperations">, named: Named): string {
  return `at ${meetingInWords(said, named)} ${cooperationInShort(said, named)}`;
}

/** Who does what together, where the meeting is told already. */
function cooperationInShort(said: Said<"cooperations">, named: Named): string {
  const parties = listInWords(said.parties.map((id) => named(id).name));
  const whose = said.oneSided ? ", which both sides have not said together" : "";
  const summary = said.summary === "" ? "" : `: ${said.summary}`;
  return `cooperation of ${parties} was spoken of as ${enumInWords(said.progress)}${whose}${summary}`;
}

function tenureInWords(said: Said<"tenures">, named: Named): string {
  const { name, detail } = named(said.office);
  const office = detail === null || name.includes(detail) ? name : `${name} of ${detail}`;
  const { firstShown, lastShown } = said;
  const shown =
    firstShown === null || lastShown === null
      ? []
      : firstShown === lastShown
        ? [`shown in office on ${dayInWords(firstShown)}`]
        : [`shown in office between ${dayInWords(firstShown)} and ${dayInWords(lastShown)}`];
  const told = [...spanInWords(said), ...shown];
  const basis = told.length === 0 ? "" : ` (${told.join(", ")})`;
  return `${named(said.person).name} held the office of ${said.acting ? "acting " : ""}${office}${basis}`;
}

function membershipInWords(said: Said<"memberships">, named: Named): string {
  const span = spanInWords(said);
  const when = span.length === 0 ? "" : ` (${span.join(", ")})`;
  return `${named(said.member).name} is a ${enumInWords(said.role)} of ${named(said.whole).name}${when}`;
}

function spanInWords({ from, to }: { readonly from: string | null; readonly to: string | null }): readonly string[] {
  return [
    ...(from === null ? [] : [`from ${dateInWords(from)}`]),
    ...(to === null ? [] : [`until ${dateInWords(to)}`]),
  ];
}
