import { fictionalKnowledge, gatherPeopleOf } from "../../../support/extract-knowledge.ts";

const knowledge = fictionalKnowledge();

/** The fullest form of each person, and how often the page speaks of them. */
const people = (...paragraphs: readonly string[]) =>
  gatherPeopleOf(paragraphs, knowledge()).map(
    ({ printed, offices, mentions }) => `${printed ?? offices[0]?.printed ?? "-"} ${mentions.length}`,
  );

const lead =
  "Mr. OSRIC Hale, Minister for Foreign Affairs of Valmora, met Mr. Bo Brook, Minister of Defence of Kirosia.";

describe("two forms of one name are one person", () => {
  test.each([
    ["a surname with a title", "Minister Osric thanked Minister Brook.", ["OSRIC Hale 2", "Bo Brook 2"]],
    ["a surname with Mr.", "Mr. Brook was glad.", ["OSRIC Hale 1", "Bo Brook 2"]],
    ["the words in another order", "Mr. Hale Osric was glad.", ["OSRIC Hale 2", "Bo Brook 1"]],
    ["an initial more", "Mr. Bo T. Brook was glad.", ["OSRIC Hale 1", "Bo Brook 2"]],
    ["the office alone, where one alone holds it", "The Minister of Defence was glad.", ["OSRIC Hale 1", "Bo Brook 2"]],
  ])("%s", (_, text, expected) => {
    expect(people(lead, text)).toEqual(expected);
  });

  test("the full name counts wherever it stands", () => {
    expect(people("Minister Brook was glad.", "Mr. Bo Brook, Minister of Defence of Kirosia, left.")).toEqual([
      "Bo Brook 2",
    ]);
  });

  test("a letter lost in print makes no second person", () => {
    expect(people("Mr. Rex MacKay, Minister of Defence of Kirosia, came.", "Minister McKay was glad.")).toEqual([
      "Rex MacKay 2",
    ]);
  });
});

describe("two people stay two", () => {
  test.each([
    [
      "of one surname and two given names",
      "Mr. ARDEN Toma, Minister for Foreign Affairs of Valmora, and Ms. ARDEN Mirela, Minister of Defense of Valmora, met.",
      ["ARDEN Toma 1", "ARDEN Mirela 1"],
    ],
    [
      "of one surname and two countries",
      "Valmoran Defense Minister Arden met Kirosian Defence Minister Arden.",
      ["Arden 1", "Arden 1"],
    ],
    [
      "of one surname and two ranks",
      "Mr. Bo Brook, Minister of Defence of Kirosia, met President Brook.",
      ["Bo Brook 1", "Brook 1"],
    ],
    [
      "of surnames that begin alike",
      "Mr. Kish, Minister of Defence of Tarnia, met Mr. Kishenga, Prime Minister of Tarnia.",
      ["Kish 1", "Kishenga 1"],
    ],
    [
      "a minister and a state minister of one field",
      "Mr. Bo Brook, State Minister for Foreign Affairs of Valmora, met the Minister for Foreign Affairs of Valmora.",
      ["Bo Brook 1", "Minister for Foreign Affairs 1"],
    ],
    [
      "a minister and a deputy minister of one surname",
      "Kirosian Defence Minister Brook met Kirosian Deputy Defence Minister Brook.",
      ["Brook 1", "Brook 1"],
    ],
  ])("%s", (_, text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  test("a title that two hold means neither of them", () => {
    const text = "The Minister was glad.";
    expect(people(lead, text)).toEqual(["OSRIC Hale 1", "Bo Brook 1", "Minister 1"]);
  });

  test("a surname that two bear, with an office, is the one who holds it", () => {
    const both =
      "Mr. ARDEN Toma, Minister for Foreign Affairs of Valmora, and Ms. ARDEN Mirela, Minister of Defense of Valmora, met.";
    expect(people(both, "Defense Minister Arden was glad.")).toEqual(["ARDEN Toma 1", "ARDEN Mirela 2"]);
  });

  test("a surname that two bear, with no field beside it, tells neither, and no third person", () => {
    const both =
      "Mr. ARDEN Toma, Minister for Foreign Affairs of Valmora, and Ms. ARDEN Mirela, Minister of Defense of Valmora, met.";
    expect(people(both, "Minister Arden was glad.")).toEqual(["ARDEN Toma 1", "ARDEN Mirela 1"]);
  });
});
