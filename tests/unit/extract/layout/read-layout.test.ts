import { type Layout, readLayout } from "../../../../src/extract/page/read-layout.ts";
import { fictionalKnowledge } from "../../../support/extract-knowledge.ts";

const knowledge = fictionalKnowledge();
const layout = (lines: readonly string[], title?: string): Layout =>
  readLayout(lines.join("\n\n"), title, knowledge().pages);
/** Label and text of each paragraph after the lead. */
const body = (...lines: readonly string[]) =>
  layout(["Valmora-Kirosia Foreign Ministers' Meeting", lead, ...lines])
    .paragraphs.slice(1)
    .map(({ label, text }) => `${label}: ${text}`);

const lead =
  "On March 4, Mr. OSRIC Hale, Minister for Foreign Affairs of Valmora, held a meeting with Mr. Bo Brook, Minister of Defence of Kirosia. The overview is as follows.";

describe("the head of a page", () => {
  test("gives title, date line and standing of the translation, and none of it is a paragraph", () => {
    const read = layout([
      "Japanese",
      "Ministry of Foreign Affairs",
      "Valmora-Kirosia Foreign Ministers' Meeting",
      "March 5, 2031",
      "(Provisional Translation)",
      lead,
    ]);
    expect(read).toMatchObject({
      title: "Valmora-Kirosia Foreign Ministers' Meeting",
      dateline: "2031-03-05",
      translation: "provisional",
    });
    expect(read.paragraphs).toEqual([{ label: "lead", text: lead }]);
  });

  test("has the name of the meeting for its title, not that of the section", () => {
    expect(layout(["Valmora-Kirosia Relations of Today", "Valmora-Kirosia Summit Meeting", lead]).title).toBe(
      "Valmora-Kirosia Summit Meeting",
    );
  });

  test("takes the title that the page's own data give", () => {
    expect(layout(["Something else about a Meeting", lead], "Valmora-Kirosia Talks").title).toBe(
      "Valmora-Kirosia Talks",
    );
  });

  test("keeps captions apart, also those that name the meeting", () => {
    const caption = "(Photo) Two ministers shaking hands";
    const read = layout(["Valmora-Kirosia Relations of Today", caption, lead]);
    expect(read.captions).toEqual([caption]);
    expect(read.paragraphs).toHaveLength(1);
  });

  test("keeps the line of the issuer apart", () => {
    const issuer = "Pentagon Press Secretary Jan Kerr provided the following readout:";
    const read = layout(["Readout of a Call With Minister Brook", issuer, lead]);
    expect(read.issuerLine).toBe(issuer);
    expect(read.paragraphs).toHaveLength(1);
  });

  test.each([
    ["March 5, 2031"],
    ["5 March 2031"],
    ["Published: 5 March 2031"],
    ["Date 2031-03-05"],
    ["Wednesday, March 5, 2031"],
    ["March 5, 2031 – Ottawa, Ontario – Global Affairs"],
  ])("has a date line in %s", (line) => {
    expect(layout(["Valmora-Kirosia Foreign Ministers' Meeting", line, lead]).dateline).toBe("2031-03-05");
  });

  test("takes the day of an update only where there is no other", () => {
    expect(layout(["A Meeting of Ministers", "Last updated: March 9, 2031", "March 5, 2031", lead]).dateline).toBe(
      "2031-03-05",
    );
    expect(layout(["A Meeting of Ministers", "Last updated: March 9, 2031", lead]).dateline).toBe("2031-03-09");
  });

  test("has no date line where only the lead prints a day", () => {
    expect(layout(["A Meeting of Ministers", lead]).dateline).toBeUndefined();
  });
});

describe("the body of a page", () => {
  test("has the printed numbers for labels, inner ones after their outer ones", () => {
    expect(
      body(
        "1. Opening",
        "2. Bilateral relations",
        "(1) The ministers discussed cyber.",
        "(2) The ministers discussed space.",
        "3. Regional affairs",
        "(1) The ministers discussed the sea.",
        "a. The ministers discussed the strait.",
        "4. They concurred on meeting again.",
      ),
    ).toEqual([
      "2.1: The ministers discussed cyber.",
      "2.2: The ministers discussed space.",
      "3.1: The ministers discussed the sea.",
      "3.1.a: The ministers discussed the strait.",
      "4: They concurred on meeting again.",
    ]);
  });

  test("counts paragraphs without a number, the lead being the first", () => {
    expect(body("The ministers discussed cyber.", "They also discussed the sea and what lies in it.")).toEqual([
      "p2: The ministers discussed cyber.",
      "p3: They also discussed the sea and what lies in it.",
    ]);
  });

  test("loses its bullets", () => {
    expect(body("• The ministers discussed cyber.", "○ They discussed space.")).toEqual([
      "p2: The ministers discussed cyber.",
      "p3: They discussed space.",
    ]);
  });

  test("has headings above its paragraphs, and no heading is a paragraph", () => {
    const read = layout([
      "A Meeting of Ministers",
      lead,
      "Bilateral relations",
      "The ministers discussed cyber.",
      "Regional affairs",
      "The ministers discussed the sea.",
    ]);
    expect(read.paragraphs.slice(1).map(({ heading, text }) => [heading, text])).toEqual([
      ["Bilateral relations", "The ministers discussed cyber."],
      ["Regional affairs", "The ministers discussed the sea."],
    ]);
  });

  test("has a paragraph once that is printed twice", () => {
    const twice = "1. The two ministers discussed cooperation in cyber and space.";
    expect(body(twice, twice)).toEqual(["1: The two ministers discussed cooperation in cyber and space."]);
  });

  test("ends where the links of the page begin", () => {
    expect(body("The ministers discussed cyber.", "Related Links", "The ministers discussed something else.")).toEqual([
      "p2: The ministers discussed cyber.",
    ]);
  });
});

describe("a sentence broken over lines is joined", () => {
  test.each([
    ["over a blank line", "1. The ministers discussed at length the cooperation in\n\ncyber and space."],
    ["at the end of a line", "1. The ministers discussed at length the cooperation in\ncyber and space."],
    [
      "after a word that no sentence ends with",
      "1. The ministers discussed at length the cooperation in cyber and\n\nspace.",
    ],
  ])("%s", (_, text) => {
    expect(body(text)).toEqual(["1: The ministers discussed at length the cooperation in cyber and space."]);
  });

  test("but a point that follows stays a point", () => {
    expect(body("1. The ministers discussed cyber.", "2. They discussed space.")).toHaveLength(2);
  });

  test("and a space lost between two sentences is put back", () => {
    expect(body("The ministers discussed the wider community.They also discussed space.")).toEqual([
      "p2: The ministers discussed the wider community. They also discussed space.",
    ]);
  });
});
