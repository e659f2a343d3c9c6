import { readRegistry } from "../../../src/facts/read-registry.ts";
import { goodFacts } from "../../support/facts-fixtures.ts";
import { temporaryTree } from "../../support/temporary-tree.ts";

const empty = temporaryTree({ "a.yaml": "people: []\n", "b.yaml": "people: [{ id: hal-hay, name: Hal Hay }]\n" });
const registryOf = async (path: string) => (await readRegistry([path])).registry;

test("every country of ISO 3166 is a party, with names in several scripts", async () => {
  const registry = await registryOf(empty);
  const countries = [...registry.entities()].filter(({ label }) => label === "Party");
  expect(countries).toHaveLength(250);
  const japan = registry.party("jpn");
  expect(japan).toMatchObject({ name: "Japan", kind: "country", iso2: "JP", partyLabel: "Country" });
  const names = japan?.names.map(({ text, language }) => `${language} ${text}`);
  expect(names).toEqual(
    expect.arrayContaining(["en Japan", "fr Japon", "ja 日本", "ko 일본", "ru Япония", "uk Японія"]),
  );
  expect(registry.party("xkx")?.name).toBe("Kosovo");
});

test("a registry file adds names to a country, and countries outside the standard under codes that it leaves free", async () => {
  const registry = await registryOf(goodFacts);
  expect(registry.party("xva")).toMatchObject({ name: "Valmora", kind: "country", partyLabel: "Country" });
  expect(registry.party("xva")?.names.map(({ text }) => text)).toEqual(["Valmora", "ヴァルモラ"]);
});

test("the hash tells whether anything in the registry changed", async () => {
  const [one, again, other] = [await registryOf(goodFacts), await registryOf(goodFacts), await registryOf(empty)];
  expect(one.hash).toBe(again.hash);
  expect(one.hash).not.toBe(other.hash);
});

test.each([
  { text: "Somebody Else", labels: ["Person"], ids: [] },
  { text: "Arden Anna", labels: ["Person"], ids: ["anna-arden"] },
  { text: "アーデン・アンナ", labels: ["Person"], ids: ["anna-arden"] },
  { text: "arden", labels: ["Person"], ids: ["anna-arden"] },
  { text: "ana-arden", labels: ["Person"], ids: ["anna-arden"] },
  { text: "Japon", labels: ["Party"], ids: ["jpn"] },
  { text: "port-valen", labels: ["Person"], ids: [] },
] as const)("for $text as $labels, $ids are suggested", async ({ text, labels, ids }) => {
  expect((await registryOf(goodFacts)).suggest(text, labels)).toEqual(ids);
});

test("a former id leads to the present one", async () => {
  const registry = await registryOf(goodFacts);
  expect([registry.presentId("anna-marsh"), registry.has("Person", "anna-marsh")]).toEqual(["anna-arden", false]);
});
