import { findPoints } from "../../../../src/extract/points/find-points.ts";
import {
  fictionalContext,
  fictionalLexicon,
  pointRules,
  readPoints,
  sayPoint,
} from "../../../support/fictional-points.ts";

const said = (...paragraphs: readonly string[]) => readPoints(...paragraphs).map(sayPoint);

describe("what a point is about", () => {
  test.each([
    [
      "topics by the words of the genre",
      "The ministers discussed maritime security and the South China Sea.",
      "all discussed: dom.maritime_security, situation.south_china_sea",
    ],
    ["a country nobody attended for", "The ministers discussed Ostmark and Quill.", "all discussed: xos, xqu"],
    ["a country by its adjective before a thing", "They condemned Ostmarkian attacks.", "all condemned: xos"],
    [
      "not a country inside a name or title",
      "Orvel explained to the Ostmarkian Foreign Minister what cyber means.",
      "orvel stated: dom.cyber",
    ],
    ["not the parties of the meeting", "The ministers discussed relations of Tarnia and Velland.", "all discussed"],
    [
      "the other side where it is thanked and nothing else is named",
      "Minister Orvel thanked Velland.",
      "orvel thanked: xve",
    ],
    [
      "the owner of what is welcomed",
      "Minister Orvel welcomed Velland's cyber strategy.",
      "orvel welcomed: dom.cyber, xve",
    ],
    [
      "a general word only where nothing clearer stands beside it",
      "The ministers discussed the regional situation such as Ostmark.",
      "all discussed: xos",
    ],
    [
      "a general word that stands alone",
      "The ministers discussed the regional situation.",
      "all discussed: situation.indo_pacific",
    ],
    [
      "another topic in the company of certain words",
      "The ministers discussed assistance and equipment for Ukraine.",
      "all discussed: peace.ukraine_support",
    ],
  ])("is %s", (_, text, expected) => {
    expect(said(text).map((point) => point.replace(/; .*/, ""))).toEqual([expected]);
  });

  test("carries over where a sentence points back, within one paragraph", () => {
    const points = said("Orvel explained cyber. Dunn supported this.", "Dunn supported this.");
    expect(points).toEqual(["orvel stated: dom.cyber", "dunn supported: dom.cyber", "dunn supported"]);
  });
});

describe("a cooperation", () => {
  test.each([
    [
      "is what the parties agree to do",
      "The ministers concurred on strengthening coordination in areas such as cyber and space.",
      "all agreed: dom.cyber, dom.space; coordination of xta, xve",
    ],
    [
      "takes in third parties who are to take part",
      "The ministers agreed to promote cooperation among Tarnia, Velland and Quill.",
      "all agreed; general of xta, xve, xqu",
    ],
    [
      "takes in a group by with",
      "The ministers agreed to strengthen cooperation with the Southern Accord.",
      "all agreed; general of xta, xve, southern-accord",
    ],
    [
      "stays with the one side that wishes it",
      "Secretary Dunn expressed his intention to deepen cooperation in space.",
      "dunn intends: dom.space; general of xta, xve",
    ],
    [
      "of one clear form is not general too",
      "They agreed to conduct joint exercises to deepen cooperation.",
      "all agreed: coop.exercises; exercise of xta, xve",
    ],
    [
      "of broad forms is general too",
      "They agreed to deepen cooperation and exchanges.",
      "all agreed; general and exchange of xta, xve",
    ],
    [
      "is agreed where a view is shared on what to do",
      "They shared the view to strengthen cooperation.",
      "all shared; general of xta, xve (agreed)",
    ],
    [
      "is of the sides that the words name, not of all who met",
      "The ministers agreed to build up cooperation between the Southern Accord and Velland.",
      "all agreed; general of southern-accord, xve",
    ],
    [
      "is one's own where the words say whose",
      "Secretary Dunn stated that Velland intends to strengthen its relations with Quill.",
      "dunn intends; general of xve, xqu",
    ],
    [
      "is done together where all agree to help somebody else",
      "The ministers agreed to provide financial support for Quill.",
      "all agreed: xqu; aid of xta, xve",
    ],
    [
      "is what thanks praise where giver and receiver are told",
      "Orvel expressed gratitude for the military assistance to Quill by Velland.",
      "orvel thanked: xqu; aid of xve for xqu",
    ],
    [
      "takes its examples for fields, not for forms",
      "They agreed to strengthen coordination in areas such as industrial cooperation.",
      "all agreed: ind.defence_industry; coordination of xta, xve",
    ],
    [
      "has a giver and a receiver where one gives",
      "Minister Orvel pledged financial support for Quill.",
      "orvel committed; aid of xta for xqu",
    ],
    ["is nothing that was only discussed", "The ministers discussed defense cooperation.", "all discussed"],
    [
      "is nothing that is only important",
      "They confirmed the importance of cooperation in space.",
      "all reaffirmed: dom.space",
    ],
    ["is nothing one side states", "Orvel stated that cooperation in space exists.", "orvel stated: dom.space"],
  ])("%s", (_, text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

test("two things to do together in one sentence are two points, of the same sides", () => {
  const text =
    "They concurred on building up cooperation between the Southern Accord and Velland and strengthening their coordination in cyber and technology.";
  expect(said(text)).toEqual([
    "all agreed; general of southern-accord, xve",
    "all agreed: dom.cyber, ind.emerging_technology; coordination of southern-accord, xve",
  ]);
});

test("who assents to a plan takes it up", () => {
  const text = "Orvel proposed to strengthen cooperation in space. Dunn agreed to this.";
  expect(said(text)).toEqual([
    "orvel proposed: dom.space; general of xta, xve",
    "dunn agreed: dom.space; general of xta, xve",
  ]);
});

test("a grouping that the page's bracket spells out is a side, not what a point is about", () => {
  const text = "The Southern Accord (Tarnia and Velland) met. Dunn stated that cyber matters to the Southern Accord.";
  expect(said(text)).toEqual(["dunn stated: dom.cyber"]);
});

test("the last of a long list is not lost", () => {
  const text =
    "They discussed cyber, space, deterrence, missile defense, energy, climate change, women, peace and security and Quill.";
  expect(readPoints(text)[0]?.about).toHaveLength(8);
});

describe("a point", () => {
  test.each([
    ["somebody thanked", "Orvel thanked Secretary Dunn for joint exercises.", ["xve"]],
    ["those to whom gratitude is expressed", "Dunn expressed his gratitude to Tarnia and Quill.", ["xta", "xqu"]],
    ["nobody by what is theirs", "Dunn welcomed Tarnia's efforts in space.", undefined],
  ])("is addressed to %s", (_, text, expected) => {
    expect(readPoints(text)[0]?.to).toEqual(expected);
  });

  test.each([
    ["opposition", "Orvel stated that such attacks are unacceptable.", "oppose"],
    ["concern", "Orvel stated that the launches pose a serious threat.", "concern"],
    ["support for working together", "Orvel stated that cooperation in space is essential.", "support"],
    ["nothing beyond its act", "Orvel stated that cyber changes.", undefined],
  ])("tells of %s", (_, text, expected) => {
    expect(readPoints(text)[0]?.polarity).toBe(expected);
  });

  test.each([
    ["They concurred on coordinating in cyber and space.", "Agrees to coordinate on cyber and space"],
    ["Orvel thanked Dunn for joint exercises.", "Thanks Velland for exercises"],
    ["Orvel stated that cyber and Ostmark matter.", "States a view on cyber and Ostmark"],
    ["Dunn would like to cooperate in space, he said.", "Intends to cooperate with Tarnia on space"],
    ["They agreed to strengthen cooperation with Quill.", "Agrees to cooperate with Quill"],
    ["Orvel pledged financial support for Quill.", "Pledges to give aid for Quill"],
  ])("reads in plain words: %s", (text, expected) => {
    expect(readPoints(text)[0]?.value).toBe(expected);
  });
});

test.each([
  ["The ministers discussed the summit held last month.", "Earlier summit", "2030-12"],
  ["They welcomed the forum held in November.", "Earlier forum", "2030-11"],
  ["They discussed the dialogue to be held next year.", "Dialogue to come", "2032"],
  ["Orvel noted that they will meet again in March.", "Meeting to come", "2031-03"],
  ["The ministers discussed the talks held on 28 December.", "Earlier talks", "2030-12-28"],
])("another meeting is told with when it was or will be: %s", (text, what, date) => {
  const paragraphs = [{ label: "1", text }];
  const { mentions } = findPoints({ ...fictionalContext, paragraphs, day: "2031-01-15" }, fictionalLexicon, pointRules);
  expect(mentions).toMatchObject([{ what, date }]);
});

const sentences = [
  "The ministers concurred on strengthening their coordination in areas such as cyber and space.",
  "Minister Orvel strongly condemned the ballistic missile launches, adding that the rules-based order must be upheld.",
  "Secretary Dunn expressed his gratitude for joint exercises and humanitarian assistance and disaster relief.",
  "They exchanged views on the peace and stability of the Taiwan Strait.",
];

test.each(sentences)("is told in words of Parley's own, with the exact words as the quote: %s", (text) => {
  for (const { value, quote } of readPoints(text)) {
    expect(text).toContain(quote);
    if (typeof value !== "string") continue;
    const words = value.toLowerCase().split(/\W+/);
    const runs = words.slice(0, -4).map((_, index) => words.slice(index, index + 5).join(" "));
    expect(runs.filter((run) => text.toLowerCase().includes(run))).toEqual([]);
  }
});

test("somebody who is named and was not there is mentioned once, where first named", () => {
  const paragraphs = [
    { label: "1", text: "Dunn explained the policy of President Brask." },
    { label: "2", text: "Orvel praised Brask." },
  ];
  const { mentions } = findPoints({ ...fictionalContext, paragraphs }, fictionalLexicon, pointRules);
  expect(mentions.map(({ at, people }) => [at, people])).toEqual([["1", ["brask"]]]);
});

test("a title makes no point", () => {
  const paragraphs = [{ label: "title", text: "The ministers discussed cyber" }];
  expect(findPoints({ ...fictionalContext, paragraphs }, fictionalLexicon, pointRules).points).toEqual([]);
});
