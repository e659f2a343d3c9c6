import { splitSentences } from "../../../../src/extract/points/sentences.ts";
import { pointRules } from "../../../support/fictional-points.ts";

const split = (text: string) => splitSentences(text, pointRules.abbreviations).map((sentence) => sentence.text);

test.each([
  [["Mr. Orvel met H.E. Dr. Dunn."]],
  [["Lt. Gen. A. K. Dunn spoke.", "He left."]],
  [["They began at 3:40 p.m. local time.", "The ministers spoke."]],
  [["It began at 9 a.m.", "The ministers spoke."]],
  [["They met the U.S. Defense Secretary.", "They spoke."]],
  [["They visited the U.S.", "The ministers spoke."]],
  [["Resolution No. 12 was named on Nov. 4 by both."]],
  [["It cost 3.5 million."]],
  [['He said, "It goes on."', "They parted."]],
  [["Cyber;", "Space."]],
  [["No stop at the end"]],
])("sentences end where they do: %j", (sentences) => {
  expect(split(sentences.join(" "))).toEqual(sentences);
});

test("each sentence is told with where it starts", () => {
  const text = "  One.  Two. ";
  for (const { text: sentence, start } of splitSentences(text, pointRules.abbreviations)) {
    expect(text.slice(start, start + sentence.length)).toBe(sentence);
  }
});
