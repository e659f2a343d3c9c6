import { draftOf, fictionalKnowledge, presentIn } from "../../../support/extract-knowledge.ts";

const knowledge = fictionalKnowledge();
const day = "On March 4, 2031,";
const osric = "Mr. OSRIC Hale, Minister for Foreign Affairs of Valmora,";
const brook = "Mr. Bo Brook, Minister of Defence of Kirosia";
const met = `${day} ${osric} held a meeting with ${brook}, in Tokyo.`;
const lund = "Ms. Vera Lund, Prime Minister of Tarnia";

/** Who took part, and after a bar who is only mentioned. */
async function people(text: string): Promise<string> {
  const draft = await draftOf(text, knowledge());
  const mentioned = (draft.facts.mentions ?? []).flatMap(({ people: handles = [] }) => handles);
  return `${presentIn(draft).join(" ")} | ${mentioned.join(" ")}`.trim();
}

describe("who took part", () => {
  test.each([
    ["those whom the meeting's sentence names", met, "osric brook |"],
    ["those who attended", `${met} The meeting was attended by ${lund}.`, "osric brook lund |"],
    [
      "those who were attending on a side, further down",
      `${met}\n\n1. They discussed cyber.\n\n2. Attending on the Valmoran side was Ms. ARDEN Mirela, Minister of Defense of Valmora.`,
      "osric brook arden |",
    ],
    ["those who were present too", `${met} ${lund}, was also present.`, "osric brook lund |"],
    [
      "those who accompanied somebody",
      `${day} ${osric} accompanied by Ms. ARDEN Mirela, Minister of Defense of Valmora, held a meeting with ${brook}, in Tokyo.`,
      "osric arden brook |",
    ],
    [
      "whoever a pronoun stands for",
      `${osric} arrived in Tokyo on March 4, 2031. He met with ${brook}.`,
      "osric brook |",
    ],
    [
      "a side for each country of ministers without a name",
      `${day} ${osric} held a meeting with the foreign ministers of Tarnia, Kirosia and Belmaro in Tokyo.`,
      "osric xta-side xki-side xbe-side |",
    ],
    [
      "the office of a counterpart without a name",
      `${day} ${osric} met with his Tarnian counterpart in Tokyo.`,
      "osric xta-foreign-minister-xta |",
    ],
  ])("%s", async (_, text, expected) => {
    expect(await people(text)).toBe(expected);
  });
});

describe("who is named and did not take part", () => {
  const absent = (words: string) => `${day} ${osric} ${words}, held a meeting with ${brook}, in Tokyo.`;
  test.each([
    ["whose funeral it was", absent("who attended the funeral of Prime Minister Rolf Steen of Tarnia"), "steen"],
    ["who had invited", absent("at the invitation of Prime Minister Vera Lund of Tarnia"), "lund"],
    ["who is not in office any more", absent("together with former Prime Minister Rolf Steen of Tarnia"), "steen"],
    ["who is dead", `${met} They remembered the late Prime Minister Rolf Steen of Tarnia.`, "steen"],
    ["whose visit was spoken of", `${met}\n\n1. Minister Osric explained the visit of ${lund}, to Valmora.`, "lund"],
    ["who was met before", `${met}\n\n1. Minister Osric recalled his meeting with ${lund}, in June 2030.`, "lund"],
    ["who will be met", `${met}\n\n1. Minister Osric said that he will meet ${lund}, next week.`, "lund"],
    [
      "who was at the previous meeting",
      `${met} The previous meeting was held in June last year in Vienna between Minister Osric and ${lund}.`,
      "lund",
    ],
  ])("%s", async (_, text, mentioned) => {
    expect(await people(text)).toBe(`osric brook | ${mentioned}`);
  });

  test("who issued the readout", async () => {
    const draft = await draftOf(
      `Readout of Secretary of Defense Wendell Rusk's Call With Kirosian Minister of Defence Bo Brook

March 4, 2031

Pentagon Press Secretary Jan Kerr provided the following readout:

Secretary of Defense Wendell Rusk spoke by phone today with Kirosian Minister of Defence Bo Brook to discuss cyber.`,
      knowledge(),
    );
    expect(presentIn(draft)).toEqual(["rusk", "brook"]);
    expect(Object.keys(draft.facts.people ?? {})).toEqual(["rusk", "brook"]);
    expect(draft.facts.readout.issuedBy).toBe("Pentagon Press Secretary Jan Kerr");
  });
});
