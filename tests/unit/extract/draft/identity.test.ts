import type { Draft } from "../../../../src/extract/draft/draft.ts";
import { draftOf, fictionalKnowledge } from "../../../support/extract-knowledge.ts";

const knowledge = fictionalKnowledge();

/** A meeting of the other minister with Kirosia's, on a day. */
function meeting(other: string, day = "March 4, 2031", more = ""): Promise<Draft> {
  return draftOf(
    `A Meeting of Ministers\n\nOn ${day}, ${other} held a meeting with Mr. Bo Brook, Minister of Defence of Kirosia, in Tokyo.${more}`,
    knowledge(),
  );
}

/** The entry of a person, with what is asked about them. */
function entry({ facts, questions }: Draft, handle: string) {
  const asked = questions.filter(({ path }) => path[0] === "people" && path[1] === handle);
  return { ...facts.people?.[handle], asked: asked.map(({ kind, candidates }) => [kind, ...candidates]) };
}

describe("a full name that the registry has", () => {
  test.each([
    ["as printed there", "Ms. Vera Lund, Prime Minister of Tarnia,"],
    ["in another order, in capitals", "Ms. LUND Vera, Prime Minister of Tarnia,"],
    ["after honorifics", "H.E. Dr. Vera Lund, Prime Minister of Tarnia,"],
  ])("is that person: %s", async (_, who) => {
    expect(entry(await meeting(who), "lund")).toMatchObject({
      person: "vera-lund",
      as: "xta-prime-minister",
      asked: [],
    });
  });

  test("is kept as printed where it is printed otherwise", async () => {
    const draft = await meeting("Ms. LUND Vera, Prime Minister of Tarnia,");
    expect(entry(draft, "lund").namedAs).toBe("LUND Vera");
    expect(draft.proposals.people).toBeUndefined();
  });
});

describe("a surname with an office is whoever held it on that day", () => {
  test.each([
    ["February 3, 2029", "nils-halden"],
    ["March 4, 2031", "ida-halden"],
  ])("on %s", async (day, person) => {
    expect(entry(await meeting("Tarnian Defence Minister Halden", day), "halden")).toMatchObject({
      person,
      as: "xta-defence-minister",
      namedAs: "Halden",
      asked: [],
    });
  });

  test("and nobody, where it was vacant: those of the name are asked about", async () => {
    const found = entry(await meeting("Tarnian Defence Minister Halden", "October 1, 2029"), "halden");
    expect(found.person).toBeUndefined();
    expect(found.basis).toBe("surname_only");
    expect(found.asked).toEqual([["which-person", "nils-halden", "ida-halden"]]);
  });

  test("and nobody, where the registry has no such name: the given name is asked for", async () => {
    const found = entry(await meeting("Tarnian Defence Minister Quell"), "quell");
    expect(found.person).toBeUndefined();
    expect(found.basis).toBe("surname_only");
    expect(found.asked).toEqual([["given-name"]]);
  });
});

describe("a short form by the given name", () => {
  test("is the Vietnamese minister of that day", async () => {
    const found = entry(await meeting("Vietnamese Minister of National Defence Lo"), "lo");
    expect(found).toMatchObject({ person: "tran-van-lo", as: "vnm-defence-minister" });
  });

  test("is nobody before that minister took office", async () => {
    const found = entry(await meeting("Vietnamese Minister of National Defence Lo", "March 4, 2028"), "lo");
    expect(found.person).toBeUndefined();
  });
});

describe("a role without a name", () => {
  const role = (handle: string, day?: string) =>
    meeting("the Prime Minister of Tarnia", day).then((draft) => entry(draft, handle));

  test.each([
    ["March 4, 2030", "rolf-steen"],
    ["March 4, 2031", "vera-lund"],
  ])("stays without a person, and the holder on %s is the candidate", async (day, holder) => {
    const draft = await meeting("the Prime Minister of Tarnia", day);
    const handle = Object.keys(draft.facts.people ?? {}).find((each) => each.startsWith("xta")) ?? "nobody";
    const found = await role(handle, day);
    expect(found.person).toBeUndefined();
    expect(found.as).toBe("xta-prime-minister");
    expect(found.asked).toEqual([["role-only", holder]]);
  });
});

describe("a full name that the registry lacks", () => {
  test("is proposed with its parts", async () => {
    const draft = await meeting("Ms. MARSH Cyra, Prime Minister of Tarnia,");
    expect(entry(draft, "marsh")).toMatchObject({ person: "marsh-cyra", namedAs: "MARSH Cyra", asked: [] });
    expect(draft.proposals.people).toEqual([
      { id: "marsh-cyra", name: "Marsh Cyra", family: "Marsh", given: "Cyra", order: "family_first" },
    ]);
  });

  test("is asked about where custom alone tells the family name", async () => {
    const draft = await meeting("Mr. Bak Jun-ho, Prime Minister of the Republic of Korea,");
    expect(entry(draft, "bak").asked).toEqual([["name-order"]]);
  });

  test("is no second entry for somebody of the same surname", async () => {
    const draft = await meeting("Mr. Karl Lund, Minister for Foreign Affairs of Tarnia,");
    expect(entry(draft, "lund").person).toBe("karl-lund");
    expect(draft.proposals.people?.map(({ id }) => id)).toEqual(["karl-lund"]);
  });
});

test("two ministers of one surname are two entries", async () => {
  const draft = await meeting(
    "Mr. Nils Halden, Minister for Foreign Affairs of Tarnia, and Ms. Ida Halden, Minister of National Defence of Tarnia,",
  );
  const people = Object.values(draft.facts.people ?? {}).map(({ person, as }) => [person, as]);
  expect(people).toEqual([
    ["nils-halden", "xta-foreign-minister"],
    ["ida-halden", "xta-defence-minister"],
    ["bo-brook", "xki-defence-minister"],
  ]);
});

describe("a counterpart holds the same office for the other country", () => {
  const counterpart = async (first: string, words: string) => {
    const draft = await draftOf(
      `A Meeting of Ministers\n\nOn March 4, 2031, ${first} met with ${words}, in Tokyo.`,
      knowledge(),
    );
    const found = Object.values(draft.facts.people ?? {})[1];
    return [found?.as, found?.inferred, found?.printedOffice];
  };

  test.each([
    ["Valmoran Foreign Minister Osric", "her Danish counterpart, Jeppe Kolf", "dnk-foreign-minister"],
    ["Valmoran Foreign Minister Osric", "her Tarnian counterpart", "xta-foreign-minister"],
    ["U.S. Secretary of State Ann Blake", "her Danish counterpart, Jeppe Kolf", "dnk-foreign-minister"],
    ["U.S. Secretary of Defense Wendell Rusk", "his Tarnian counterpart, Ida Halden", "xta-defence-minister"],
    ["Valmoran Defense Minister Arden", "her U.S. counterpart, Wendell Rusk", "usa-defence-secretary"],
  ])("and it is told to be inferred: %s and %s", async (first, words, office) => {
    expect(await counterpart(first, words)).toEqual([office, true, undefined]);
  });

  test("but not where offices differ from country to country", async () => {
    expect(await counterpart("Tarnian Prime Minister Vera Lund", "her Danish counterpart, Jeppe Kolf")).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
