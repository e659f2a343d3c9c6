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
