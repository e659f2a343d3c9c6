import { partName } from "../../../../src/extract/names/name-order.ts";
import { fictionalKnowledge, gatherPeopleOf } from "../../../support/extract-knowledge.ts";

const knowledge = fictionalKnowledge();

/** "Family, Given", and a question mark where custom alone decides. */
function parted(...paragraphs: readonly string[]): string {
  const [first] = gatherPeopleOf(paragraphs, knowledge());
  if (first === undefined) return "nobody";
  const { family, given, order, isSure } = partName(first, first.party);
  return `${family ?? "-"}, ${given ?? "-"} (${order ?? "one word"}${isSure ? "" : "?"})`;
}

describe("the family name is", () => {
  test.each([
    ["what is printed in capitals, first", "Mr. HALDEN Sato, Prime Minister of Japan", "Halden, Sato (family_first)"],
    ["what is printed in capitals, last", "Mr. Luc MOREAU, Prime Minister of France", "Moreau, Luc (given_first)"],
    ["all that is printed in capitals", "Ms. Ana DE BRUN, Prime Minister of France", "De Brun, Ana (given_first)"],
    ["first by the custom of Korea", "Mr. Bak Jun-ho, Prime Minister of Korea", "Bak, Jun-ho (family_first?)"],
    ["first by the custom of China", "Mr. Lo Weifan, Minister of Defense of China", "Lo, Weifan (family_first?)"],
    ["last by the custom of most", "Mr. Bo Brook, Minister of Defence of Kirosia", "Brook, Bo (given_first)"],
    [
      "last in Japan, where nothing tells, with a doubt",
      "Mr. Sato Ken, Prime Minister of Japan",
      "Ken, Sato (given_first?)",
    ],
    ["with its small words", "Mr. Piet van der Berg, Prime Minister of Dunmark", "van der Berg, Piet (given_first)"],
    ["the only word there is", "Defence Minister Brook of Kirosia", "Brook, - (one word)"],
    ["without a number behind it", "Mr. Ed Stone III, President of Belmaro", "Stone, Ed (given_first)"],
  ])("%s", (_, text, expected) => {
    expect(parted(`${text}, spoke.`)).toBe(expected);
  });

  test("what the text calls somebody later, whatever the custom", () => {
    expect(parted("Mr. Jun-ho Bak, Prime Minister of Korea, came.", "Prime Minister Bak spoke.")).toBe(
      "Bak, Jun-ho (given_first)",
    );
    expect(parted("Mr. Sato Ken, Prime Minister of Japan, came.", "Prime Minister Sato spoke.")).toBe(
      "Sato, Ken (family_first)",
    );
  });

  test("the first in Viet Nam, though the text shortens to the last", () => {
    expect(parted("Mr. Pham Thi Hoa, Minister for Foreign Affairs of Viet Nam, came.", "Minister Hoa spoke.")).toBe(
      "Pham, Thi Hoa (family_first)",
    );
  });
});

test("the Vietnamese short form is the same person", () => {
  const people = gatherPeopleOf(
    ["Mr. Pham Thi Hoa, Minister for Foreign Affairs of Viet Nam, came.", "Minister Hoa spoke."],
    knowledge(),
  );
  expect(people.map(({ mentions }) => mentions.length)).toEqual([2]);
});
