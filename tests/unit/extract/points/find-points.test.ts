import { readPoints, sayPoint } from "../../../support/fictional-points.ts";

const said = (...paragraphs: readonly string[]) => readPoints(...paragraphs).map(sayPoint);

describe("who says it", () => {
  test.each([
    ["a minister by name", "Minister Orvel explained the cyber strategy.", ["orvel stated: dom.cyber"]],
    ["a surname alone", "Dunn stressed the importance of cyber.", ["dunn stated: dom.cyber"]],
    ["capitals and small letters alike", "Minister ORVEL explained cyber.", ["orvel stated: dom.cyber"]],
    ["everybody", "The two ministers discussed cyber and space.", ["all discussed: dom.cyber, dom.space"]],
    ["both by name", "Minister Orvel and Secretary Dunn discussed space.", ["all discussed: dom.space"]],
    ["both countries", "Tarnia and Velland reaffirmed the alliance.", ["all reaffirmed: rel.alliance"]],
    ["a side", "The Vellish side explained its space policy.", ["xve stated: dom.space"]],
    [
      "the publisher's own minister by title",
      "The Defense Minister welcomed space cooperation.",
      ["orvel welcomed: dom.space"],
    ],
    ["the other side's minister by title", "The Secretary raised cyber.", ["dunn discussed: dom.cyber"]],
    ["whoever answers", "In response to Minister Orvel, Secretary Dunn explained cyber.", ["dunn stated: dom.cyber"]],
    ["an insertion between", "Minister Orvel, for her part, explained cyber.", ["orvel stated: dom.cyber"]],
    ["nobody in a shared passive", "It was confirmed that deterrence matters.", ["all reaffirmed: def.deterrence"]],
    ["the agent of a passive", "Cyber was raised by Secretary Dunn.", ["dunn discussed: dom.cyber"]],
    [
      "those who met, for what both did",
      "Minister Orvel met with Secretary Dunn to discuss space.",
      ["all discussed: dom.space"],
    ],
    [
      "the host, for what one alone does",
      "Minister Orvel met with Secretary Dunn and thanked him for training.",
      ["orvel thanked: coop.exercises"],
    ],
    [
      "the subject at the far end of a list",
      "Minister Orvel and the defense ministers of the southern states concurred to work on space.",
      ["all agreed: dom.space"],
    ],
  ])("is %s", (_, text, expected) => {
    expect(said(text).map((point) => point.replace(/; .*/, ""))).toEqual(expected);
  });

  test("a pronoun stands for whoever spoke last, also in the next paragraph", () => {
    expect(said("Secretary Dunn explained cyber. He also stressed space.", "He noted terrorism.")).toEqual([
      "dunn stated: dom.cyber",
      "dunn stated: dom.space",
      "dunn stated: peace.counter_terrorism",
    ]);
  });

  test("they are all, whoever spoke last", () => {
    expect(said("Secretary Dunn explained cyber. They discussed space.")).toEqual([
      "dunn stated: dom.cyber",
      "all discussed: dom.space",
    ]);
  });

  test("the subject of a sentence that begins with a participle comes after it", () => {
    expect(said("Congratulating Dunn on his appointment, Orvel explained cyber.")).toEqual([
      "orvel courtesy",
      "orvel stated: dom.cyber",
    ]);
  });
});

describe("what one sentence holds", () => {
  test.each([
    [
      "two acts of one speaker",
      "Minister Orvel explained cyber, and expressed her gratitude for joint exercises.",
      ["orvel stated: dom.cyber", "orvel thanked: coop.exercises"],
    ],
    [
      "two speakers",
      "Minister Orvel raised cyber, and Secretary Dunn supported the rules-based order.",
      ["orvel discussed: dom.cyber", "dunn supported: ord.rules_based"],
    ],
    [
      "something added",
      "Dunn condemned the missile launches, adding that terrorism goes on.",
      ["dunn condemned: wmd.ballistic_missiles", "dunn stated: peace.counter_terrorism"],
    ],
    [
      "a statement and a wish",
      "Minister Orvel stated that cyber is urgent and that she would like to strengthen cooperation in space.",
      ["orvel stated: dom.cyber", "orvel intends: dom.space; general of xta, xve"],
    ],
    ["one act with its own that-clause", "Orvel stated that Velland condemns nothing.", ["orvel condemned"]],
    ["the fact of meeting alone", "Minister Orvel held a meeting with Secretary Dunn.", []],
    ["a meeting announced", "Minister Orvel will meet with Secretary Dunn in May.", []],
    [
      "purposes of a call",
      "Secretary Dunn spoke by phone with Minister Orvel to discuss space, and to thank her for training.",
      ["all discussed: dom.space", "dunn thanked: coop.exercises"],
    ],
  ])("is %s", (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe("what is done in saying it", () => {
  test.each([
    ["expressed her gratitude for", "thanked"],
    ["expressed deep concern about", "concerned"],
    ["expressed hope for", "intends"],
    ["expressed her condolences on", "courtesy"],
    ["expressed support for", "supported"],
    ["welcomed", "welcomed"],
    ["welcomed Secretary Dunn to Tarnia for", "courtesy"],
    ["strongly condemned", "condemned"],
    ["called for", "asked"],
    ["looked forward to", "intends"],
    ["pledged", "committed"],
    ["reiterated her commitment to", "reaffirmed"],
    ["stated that she would continue", "intends"],
    ["said she was grateful for", "thanked"],
    ["agreed to consider", "explore"],
    ["announced", "announced"],
  ])("%s: %s", (words, act) => {
    expect(readPoints(`Minister Orvel ${words} the exercises.`).map((point) => point.act)).toEqual([act]);
  });

  test.each([
    ["concurred on", "agreed"],
    ["shared the view that they need", "shared"],
    ["confirmed", "reaffirmed"],
    ["had a candid exchange of views on", "discussed"],
    ["exchanged views on", "discussed"],
    ["touched on", "discussed"],
    ["issued a joint statement on", "issued"],
  ])("the ministers %s: %s", (words, act) => {
    expect(readPoints(`The ministers ${words} the exercises.`).map((point) => point.act)).toEqual([act]);
  });
});

test("items after a colon are each agreed, until something else is said", () => {
  const points = said(
    "The ministers agreed on the following items:",
    "To hold a dialogue every year",
    "To promote capacity building assistance",
    "Minister Orvel explained cyber.",
    "To be printed on both sides",
  );
  expect(points).toEqual([
    "all agreed; dialogue of xta, xve",
    "all agreed: coop.capacity_building; capacity of xta, xve",
    "orvel stated: dom.cyber",
  ]);
});

test("a numbered point without a verb is said by the text itself", () => {
  expect(said("Importance of freedom of navigation.", "Photographs and links.")).toEqual([
    "narrator stated: dom.navigation_law_of_sea",
  ]);
});
