import { draftOf, fictionalKnowledge } from "../../../support/extract-knowledge.ts";

const knowledge = fictionalKnowledge();
const page = `Meeting of Ministers in Geneva

On March 4, 2031, Mr. Cy Marsh, Deputy Prime Minister and Minister of Trade of Belmaro, who is visiting Geneva to attend the Harbour Trade Conference, held a meeting with Mr. Pal Storm, Secretary General of the North Atlantic Treaty Organization (NATO), and Mr. LEE Jun, Minister of Trade of the Republic of Korea, at the Palais des Nations.`;
const proposals = async () => (await draftOf({ content: page, publisher: "xva-mfa" }, knowledge())).proposals;

test("people the registry lacks are proposed with their parts", async () => {
  expect((await proposals()).people).toEqual([
    { id: "cy-marsh", name: "Cy Marsh", family: "Marsh", given: "Cy", order: "given_first" },
    { id: "pal-storm", name: "Pal Storm", family: "Storm", given: "Pal", order: "given_first" },
    { id: "lee-jun", name: "Lee Jun", family: "Lee", given: "Jun", order: "family_first" },
  ]);
});

test("offices the registry lacks are proposed with their party and level", async () => {
  expect((await proposals()).offices).toEqual([
    { id: "xbe-deputy-prime-minister", title: "Deputy Prime Minister", of: "xbe", level: "deputy_head" },
    { id: "xbe-trade-minister", title: "Minister of Trade", of: "xbe", level: "minister" },
    { id: "nato-secretary-general", title: "Secretary General", of: "nato", level: "io_head" },
    { id: "kor-trade-minister", title: "Minister of Trade", of: "kor", level: "minister" },
  ]);
});

test("organisations, places and occasions the registry lacks are proposed", async () => {
  const { organisations, places, occasions } = await proposals();
  expect(organisations).toEqual([{ id: "nato", name: "NATO", kind: "alliance" }]);
  expect(places).toEqual([{ id: "geneva", name: "Geneva", kind: "city", country: "che" }]);
  expect(occasions).toEqual([{ id: "harbour-trade-conference-2031", name: "Harbour Trade Conference", kind: "forum" }]);
});

test("a building is proposed with the town around it, and a publisher with its country", async () => {
  const { proposals: found } = await draftOf(
    {
      content:
        "Meeting of Ministers\n\nOn March 4, 2031, Defense Minister SATO Rin held a meeting with U.S. Secretary of Defense Wendell Rusk at the Pentagon.",
      url: "https://www.mod.go.jp/en/article/2031/03/x.html",
    },
    knowledge(),
  );
  expect(found.places).toEqual([
    { id: "arlington", name: "Arlington", kind: "city", country: "usa" },
    { id: "pentagon", name: "Pentagon", kind: "site", country: "usa", within: "arlington" },
  ]);
  expect(found.organisations).toEqual([
    { id: "jpn-mod", name: "Ministry of Defense of Japan", kind: "ministry", of: "jpn" },
  ]);
});

test("nothing is proposed that the registry has", async () => {
  const { proposals: found } = await draftOf(
    {
      content:
        "Meeting of Ministers\n\nOn March 4, 2031, Ms. Vera Lund, Prime Minister of Tarnia, held a meeting with Mr. Bo Brook, Minister of Defence of Kirosia, at Port Valen.",
      publisher: "xva-mfa",
    },
    knowledge(),
  );
  expect(found).toEqual({});
});
