import { findPlace } from "../../../../src/extract/lead/find-place.ts";
import { fictionalKnowledge } from "../../../support/extract-knowledge.ts";

const knowledge = fictionalKnowledge();

/** The place, and the building in it. */
function placed(sentence: string): string | undefined {
  const found = findPlace(sentence, knowledge().lexicon);
  return found && [found.place.place, ...(found.venue === undefined ? [] : [found.venue.name])].join(": ");
}

describe("people met where the sentence puts them", () => {
  test.each([
    ["They held a meeting in Tokyo", "tokyo"],
    ["They held a meeting at Port Valen", "port-valen"],
    ["They held talks in Port Valen, Valmora", "port-valen"],
    ["They met in the city of Kirograd", "kirograd"],
    ["Ahead of the Harbour Summit, they met in Kirograd", "kirograd"],
    ["They met in Washington, D.C.", "washington"],
    ["They met in Nice, France", "nice"],
    ["Minister Arden, who is visiting Vienna to attend a summit, held a meeting", "vienna"],
    ["Minister Arden travelled to Ostgate and met President Brun", "ostgate"],
    ["They met at the Pentagon", "pentagon"],
    ["They met at the White House in Washington, D.C.", "washington: White House"],
    ["They met at the NATO Headquarters in Brussels", "brussels: NATO Headquarters"],
    ["Secretary Rusk welcomed Minister Arden to the Pentagon", "pentagon"],
    ["They met in Munich on the margins of the Munich Security Conference", "munich"],
    ["They held a meeting in Kirograd with the Governor of Tokyo", "kirograd"],
  ])("%s", (sentence, expected) => {
    expect(placed(sentence)).toBe(expected);
  });
});

describe("a place that is only spoken of is not where they met", () => {
  test.each([
    "They discussed the situation in Kyiv",
    "They spoke about the attack in Istanbul",
    "They welcomed the outcome of the Tokyo Conference",
    "They met on the margins of the Munich Security Conference",
    "They met with the Mayor of London",
    "They agreed to meet next in Vienna",
    "They met ahead of the Harbour Summit of Leaders in Vienna",
    "They discussed preparations for the Harbour Summit in Vienna",
    "They referred to the Treaty of Lisbon",
    "Minister Arden, born in Vienna, spoke",
    "Minister Arden visited Kirosia",
  ])("%s", (sentence) => {
    expect(placed(sentence)).toBeUndefined();
  });
});
