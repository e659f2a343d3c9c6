import { findOccasion } from "../../../../src/extract/lead/find-occasion.ts";

describe("on what occasion", () => {
  test.each([
    ["Harbour Summit", "Mr. Arden, who is visiting Vienna to attend the Harbour Summit, held a meeting"],
    ["Harbour Summit", "They met on the occasion of the Harbour Summit"],
    [
      "78th United Nations General Assembly",
      "They met on the margins of the 78th United Nations General Assembly, and",
    ],
    ["Meeting of G7 Foreign Ministers", "Mr. Arden, attending the Meeting of G7 Foreign Ministers held last week,"],
    ["Munich Security Conference", "Mr. Arden, in order to participate in the Munich Security Conference, came"],
    [undefined, "They met on the occasion of his visit"],
    [undefined, "They came to attend a dinner"],
    [undefined, "They met for a meeting"],
  ])("%s: %s", (name, sentence) => {
    expect(findOccasion([sentence])?.name).toBe(name);
  });
});

describe("an occasion lies ahead", () => {
  test.each([
    "They met ahead of the Harbour Summit",
    "They discussed preparations for the Harbour Summit",
    "They agreed on an agenda for the Harbour Summit",
    "Mr. Arden, who will visit Vienna to attend the Harbour Summit, met Mr. Brook",
    "Mr. Arden invited Mr. Brook to attend the Harbour Summit",
    "They look forward to meeting on the margins of the Harbour Summit",
  ])("%s", (sentence) => {
    expect(findOccasion([sentence])).toMatchObject({ name: "Harbour Summit", isToCome: true });
  });

  test("and the one that they attend goes before it", () => {
    expect(
      findOccasion([
        "Ahead of the Harbour Summit they met in Vienna on the sidelines of the Lakeside Conference",
        "They met on the sidelines of the Beacon Forum",
      ]),
    ).toMatchObject({ name: "Lakeside Conference", isToCome: false });
  });

  test("but not where somebody came to attend it", () => {
    expect(findOccasion(["Mr. Arden, visiting Vienna for the Harbour Summit, met Mr. Brook"])?.isToCome).toBe(false);
  });
});
