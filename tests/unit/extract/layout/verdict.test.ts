import { draftOf, fictionalKnowledge } from "../../../support/extract-knowledge.ts";

const knowledge = fictionalKnowledge();
const verdict = async (...paragraphs: readonly string[]) =>
  (await draftOf(paragraphs.join("\n\n"), knowledge())).verdict;

const lead =
  "On March 4, 2031, Mr. OSRIC Hale, Minister for Foreign Affairs of Valmora, held a meeting with Mr. Bo Brook, Minister of Defence of Kirosia.";

describe("a page that is no readout is told by what it is", () => {
  test.each<[string, readonly string[]]>([
    ["press_conference", ["Press Conference by Foreign Minister Osric", lead]],
    ["press_conference", ["Doorstop with Minister Glen", lead]],
    ["transcript", ["Remarks by Secretary Rusk and Minister Brook", lead]],
    [
      "transcript",
      [
        "Secretary Rusk Meets Minister Brook",
        "SECRETARY RUSK: It is good to be here.",
        "MINISTER BROOK: It is good to have you here, and we will speak.",
      ],
    ],
    [
      "press_conference",
      [
        "Minister Osric Meets the Press",
        "Q: What was said today about cyber?",
        "A: A great deal was said today about cyber.",
        "Q: And what was said about the sea?",
      ],
    ],
    ["joint_statement", ["Joint Statement of the Foreign Ministers of Valmora and Kirosia", lead]],
    ["speech", ["Keynote Address by Minister Osric in Tokyo", lead]],
    [
      "speech",
      [
        "Minister Osric in Tokyo on Monday",
        "Today I met with Minister Brook of Kirosia. I told him what I think. I said that my country and I are glad, and that I will come again.",
      ],
    ],
    [
      "preview",
      [
        "Minister Osric to visit Kirosia",
        "Mr. OSRIC Hale, Minister for Foreign Affairs of Valmora, will visit Kirosia on March 4, 2031, and will hold a meeting with Mr. Bo Brook, Minister of Defence of Kirosia.",
      ],
    ],
    ["news", ["Osric, Brook discuss cyber in Tokyo", `TOKYO, March 4 (Xinhua) -- ${lead}`]],
    ["news", ["Osric and Brook discuss cyber in Tokyo", `${lead} An official told reporters that it went well.`]],
    [
      "other",
      [
        "Message on the storm in Kirosia",
        "Valmora is deeply saddened by the storm in Kirosia, and its thoughts are with all who suffer from it.",
      ],
    ],
  ])("%s: %j", async (kind, paragraphs) => {
    const found = await verdict(...paragraphs);
    expect(found).toMatchObject({ isReadout: false, kind });
    expect(found.reason).toMatch(/^[A-Z].*\.$/);
  });
});

describe("a readout is one, though", () => {
  test.each<[string, readonly string[]]>([
    ["nothing is odd about it", ["Valmora-Kirosia Meeting", lead]],
    [
      "somebody is quoted in the first person",
      [
        "Valmora-Kirosia Meeting",
        lead,
        "“I am glad that I came, and I told my friend that I will come again,” Minister Osric said.",
      ],
    ],
    [
      "it announces the next meeting",
      ["Valmora-Kirosia Meeting", lead, "They will meet again in May, and Minister Brook will visit Valmora."],
    ],
    ["one speaker stands before a colon", ["Valmora-Kirosia Meeting", lead, "NOTE: The meeting was held in Tokyo."]],
    [
      "they met at a conference",
      ["Valmora-Kirosia Meeting", `${lead} They met on the margins of the Harbour Security Conference.`],
    ],
    [
      "they spoke of a statement",
      [
        "Valmora-Kirosia Meeting",
        lead,
        "They welcomed the joint statement of last year and the press conference after it.",
      ],
    ],
    ["it is a telephone conference", ["Valmora-Kirosia Defense Ministers' Telephone Conference", lead]],
    ["it has no title", [lead]],
  ])("%s", async (_, paragraphs) => {
    expect(await verdict(...paragraphs)).toMatchObject({ isReadout: true, kind: "readout" });
  });
});

test("a page that is no readout has no meetings and asks whether it is one", async () => {
  const { facts, questions } = await draftOf(`Press Conference by Foreign Minister Osric\n\n${lead}`, knowledge());
  expect(facts.meetings).toBeUndefined();
  expect(facts.readout.kind).toBe("transcript");
  expect(questions.map(({ kind }) => kind)).toContain("not-a-readout");
});
