import type { Draft } from "../../../../src/extract/draft/draft.ts";
import type { GivenPage } from "../../../../src/extract/page/page.ts";
import { draftOf, fictionalKnowledge } from "../../../support/extract-knowledge.ts";

const knowledge = fictionalKnowledge();
const osric = "Mr. OSRIC Hale, Minister for Foreign Affairs of Valmora,";
const brook = "Mr. Bo Brook, Minister of Defence of Kirosia";
const title = "Valmora-Kirosia Foreign Ministers' Meeting";

const read = (content: string, more: Partial<GivenPage> = {}) =>
  draftOf({ content, publisher: "xva-mfa", ...more }, knowledge());
const asked = ({ questions }: Draft) =>
  questions.map(({ kind, path, candidates }) => [kind, path.join("."), ...candidates]);

test("nothing is asked about a page that says it all", async () => {
  const draft = await read(
    `${title}\n\nOn March 4, 2031, at 5:30 p.m. JST for 30 minutes, ${osric} held a meeting with ${brook}, in Tokyo.`,
  );
  expect(asked(draft)).toEqual([]);
  expect(draft.facts.meetings).toEqual([
    expect.objectContaining({
      date: "2031-03-04",
      startsAt: { local: "17:30", zone: "Asia/Tokyo" },
      durationMinutes: 30,
      place: "tokyo",
    }),
  ]);
});

describe("the day", () => {
  test("whose year is the date line's is asked about", async () => {
    const draft = await read(`${title}\n\nMarch 5, 2031\n\nOn March 4, ${osric} met with ${brook}, in Tokyo.`);
    expect(draft.facts.meetings?.[0]).toMatchObject({ date: "2031-03-04", dateFrom: "dateline" });
    expect(asked(draft)).toEqual([["year-from-dateline", "meetings.0.date", "2031-03-04"]]);
  });

  test("that is told by a word is asked about", async () => {
    const draft = await read(`${title}\n\n${osric} met with ${brook}, in Tokyo yesterday.`, {
      publishedOn: "2031-03-05",
    });
    expect(draft.facts.meetings?.[0]).toMatchObject({ date: "2031-03-04", dateFrom: "relative" });
    expect(asked(draft)).toEqual([["day-from-release", "meetings.0.date", "2031-03-04"]]);
  });

  test("that is only the release's is asked about", async () => {
    const draft = await read(`${title}\n\n${osric} met with ${brook}, in Tokyo.`, { publishedOn: "2031-03-05" });
    expect(draft.facts.meetings?.[0]).toMatchObject({ date: "2031-03-05", dateFrom: "published" });
    expect(asked(draft)).toEqual([["day-of-release", "meetings.0.date", "2031-03-05"]]);
  });

  test("that nothing tells leaves no meeting, and is asked for", async () => {
    const draft = await read(`${title}\n\n${osric} met with ${brook}, in Tokyo.`);
    expect(draft.facts.meetings).toBeUndefined();
    expect(asked(draft)).toEqual([["no-meeting", "readout"]]);
  });
});

describe("two clock times", () => {
  const told = (second: string) =>
    read(
      `${title}\n\nOn March 4, 2031, at 5:35 p.m. local time (${second}, Japan time), ${osric} met with ${brook}, in The Hague.`,
    );

  test("that agree stand side by side", async () => {
    const draft = await told("1:35 a.m. on March 5");
    expect(draft.facts.meetings?.[0]?.startsAt).toEqual({
      local: "17:35",
      zone: "Europe/Amsterdam",
      alsoPrinted: { local: "01:35", zone: "Asia/Tokyo" },
    });
    expect(asked(draft)).toEqual([]);
  });

  test("that disagree are kept as printed, with what the first means, and asked about", async () => {
    const draft = await told("1:35 p.m. on March 5");
    expect(draft.facts.meetings?.[0]?.startsAt).toEqual({
      local: "17:35",
      zone: "Europe/Amsterdam",
      alsoPrinted: { local: "13:35", zone: "Asia/Tokyo", means: "01:35" },
    });
    expect(asked(draft)).toEqual([["clock-times-disagree", "meetings.0.startsAt"]]);
  });
});

describe("the publisher", () => {
  const page = `${title}\n\nOn March 4, 2031, ${osric} met with ${brook}, in Tokyo.`;

  test("that is given is used", async () => {
    expect((await read(page)).facts.readout.publisher).toBe("xva-mfa");
  });

  test("that nothing tells is asked for", async () => {
    const draft = await draftOf(page, knowledge());
    expect(draft.facts.readout.publisher).toBe("unknown-publisher");
    expect(asked(draft)).toContainEqual(["publisher", "readout.publisher"]);
    expect(draft.proposals.organisations).toContainEqual(expect.objectContaining({ id: "unknown-publisher" }));
  });

  test("that only the first minister tells is asked about", async () => {
    const draft = await draftOf(
      `${title}\n\nOn March 4, 2031, Ms. SATO Rin, Minister for Foreign Affairs of Japan, met with ${brook}, in Tokyo.`,
      knowledge(),
    );
    expect(draft.facts.readout.publisher).toBe("jpn-mofa");
    expect(asked(draft)).toContainEqual(["publisher", "readout.publisher"]);
  });
});

test("somebody whose side is not told is asked about", async () => {
  const draft = await draftOf(
    `${title}\n\nOn March 4, 2031, ${osric} held a meeting with Mr. Cy Marsh in Tokyo.`,
    knowledge(),
  );
  expect(asked(draft)).toContainEqual(["party-unknown", "people.marsh.for"]);
});

test("a page without a title is asked for one", async () => {
  const draft = await read(`On March 4, 2031, ${osric} met with ${brook}, in Tokyo.`);
  expect(asked(draft)).toEqual([["title", "readout.title"]]);
});

test("every question is a sentence that ends with what to decide", async () => {
  const { questions } = await draftOf(`${title}\n\nOn March 4, Minister Arden met with President Brun.`, knowledge());
  expect(questions.length).toBeGreaterThan(0);
  for (const { text } of questions) expect(text).toMatch(/^[A-Z].*\?$|does not say\.$/);
});
