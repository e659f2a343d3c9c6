import { compareFacts } from "../../../../src/extract/compare/compare-facts.ts";
import type { Draft } from "../../../../src/extract/draft/draft.ts";
import { factsFile } from "../../../../src/model/facts-file.ts";
import { harbourDraft } from "../../../support/fictional-draft.ts";

type Meeting = NonNullable<Draft["facts"]["meetings"]>[number];

const namesOf = (id: string) => (id === "anna-arden" ? ["Arden Anna", "Anna Arden"] : []);
const file = factsFile.parse(harbourDraft.facts);

function differences(facts: Draft["facts"]) {
  return compareFacts(factsFile.parse(facts), file, namesOf);
}

function inMeeting(change: (meeting: Meeting) => Meeting): Draft["facts"] {
  const meetings = harbourDraft.facts.meetings?.map(change);
  return { ...harbourDraft.facts, ...(meetings && { meetings }) };
}

test("the same facts differ in nothing", () => {
  expect(differences(harbourDraft.facts)).toEqual([]);
});

test("handles, meeting ids, wording, quotes and confidences are no differences", () => {
  const said = JSON.stringify(
    inMeeting((meeting) => ({ ...meeting, id: "another-id", quote: "Otherwise", confidence: 0.1 })),
  )
    .replaceAll('"arden"', '"minister-a"')
    .replaceAll('"brook"', '"minister-b"')
    .replace("The strait: open to all.", "In other words.");
  expect(differences(factsFile.parse(JSON.parse(said)))).toEqual([]);
});

test("a person whom the draft does not know by id is the same by name, in any order, and the id is a difference", () => {
  const people = { ...harbourDraft.facts.people, arden: { namedAs: "Anna ARDEN", as: "xva-defence-minister" } };
  expect(differences({ ...harbourDraft.facts, people })).toEqual([
    { kind: "differs", about: "ARDEN Anna (xva-defence-minister)", field: "person", file: "anna-arden" },
  ]);
});

test("time, place and people are told in the domain's words", () => {
  const facts = inMeeting((meeting) => ({
    ...meeting,
    startsAt: { local: "16:40", zone: "Europe/Istanbul" },
    durationMinutes: 30,
    place: undefined,
    present: meeting.present?.slice(0, 1),
  }));
  const about = "meeting 2031-03-04";
  expect(differences(facts)).toEqual([
    { kind: "differs", about, field: "time", draft: "16:40 Europe/Istanbul", file: "15:40 Europe/Istanbul" },
    { kind: "differs", about, field: "duration", draft: "30 minutes", file: "about 30 minutes" },
    { kind: "differs", about, field: "place", file: "port-valen" },
    { kind: "only_in_file", about, fact: "bo-brook (xki-foreign-minister) was present" },
  ]);
});

test("points are compared within their paragraph, whatever their order", () => {
  const facts = inMeeting((meeting) => {
    const [first, second] = meeting.points ?? [];
    if (first === undefined || second === undefined) return meeting;
    const { stated: _, ...rest } = first;
    const extra = { at: "2", by: "arden", asked: "For patience." };
    return {
      ...meeting,
      points: [extra, { ...second, cooperation: undefined, parties: undefined }, { ...rest, agreed: "x" }],
    };
  });
  expect(differences(facts)).toEqual([
    {
      kind: "differs",
      about: "meeting 2031-03-04, paragraph 2, agreed",
      field: "form of cooperation",
      file: "exercise",
    },
    { kind: "differs", about: "meeting 2031-03-04, paragraph 2, agreed", field: "parties", file: "xki, xva" },
    {
      kind: "differs",
      about: "meeting 2031-03-04, paragraph 1, stated",
      field: "act",
      draft: "agreed",
      file: "stated",
    },
    { kind: "only_in_draft", about: "meeting 2031-03-04", fact: "point 2: arden, asked" },
  ]);
});

test("a meeting that one of them lacks is told as a whole", () => {
  const facts = { ...harbourDraft.facts, meetings: [] };
  expect(differences(facts)).toEqual([
    { kind: "only_in_file", about: "the readout", fact: "meeting 2031-03-04 (2031-03-04-xva-xki)" },
  ]);
});
