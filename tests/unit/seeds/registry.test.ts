import { join } from "node:path";
import { readRegistry } from "../../../src/facts/read-registry.ts";
import type { EntityOf, Registry } from "../../../src/facts/registry.ts";
import { foldName } from "../../../src/model/fold-name.ts";
import type { EntityLabel } from "../../../src/model/resolved.ts";
import { projectRoot } from "../../../src/root.ts";

let registry: Registry;
beforeAll(async () => {
  registry = (await readRegistry([join(projectRoot(), "seeds")])).registry;
});

const readout = "jmod-2026-07-07-nato-ip4";

function all<L extends EntityLabel>(label: L): readonly EntityOf<L>[] {
  const isWanted = (entity: { label: EntityLabel }): entity is EntityOf<L> => entity.label === label;
  return [...registry.entities()].filter(isWanted);
}

test("the four members of the IP4 are those of the bracket in the lead", () => {
  const members = registry.party("ip4")?.members ?? [];
  expect(registry.party("ip4")?.kind).toBe("informal_grouping");
  expect(members.map(({ member }) => member).sort()).toEqual(["aus", "jpn", "kor", "nzl"]);
  for (const { supports } of members) expect(supports).toContainEqual({ readout, paragraph: "lead" });
});

test("NATO is an alliance of 32 countries, each with the day or year it acceded and a source", () => {
  const nato = registry.party("nato");
  expect(nato?.kind).toBe("alliance");
  expect(new Set(nato?.members.map(({ member }) => member)).size).toBe(32);
  for (const { member, from, supports } of nato?.members ?? []) {
    expect(registry.party(member)?.kind).toBe("country");
    // No page tells on which day of 1949 the founders became members.
    expect(from?.precision).toBe(from?.text === "1949" ? "year" : "day");
    expect(supports).not.toEqual([]);
  }
  expect(nato?.members.find(({ member }) => member === "tur")?.from?.text).toBe("1952-02-18");
});

test.each([
  ["koizumi-shinjiro", ["小泉進次郎", "Shinjiro Koizumi", "koizumi shinjiro"]],
  ["motegi-toshimitsu", ["茂木敏充", "Toshimitsu Motegi"]],
  ["lee-jae-myung", ["이재명", "Lee Jae-myung"]],
  ["ahn-gyu-back", ["안규백", "安圭伯"]],
  ["mark-rutte", ["マルク・ルッテ"]],
  ["nato", ["NATO", "OTAN", "北大西洋条約機構"]],
  ["kor", ["ROK", "South Korea", "대한민국"]],
  ["prk", ["DPRK", "North Korea"]],
  ["tur", ["Türkiye", "Turkey", "Turkiye"]],
  ["gbr", ["UK", "Britain"]],
])("%s is found under %j", (id, names) => {
  const known = registry.find(id)?.names.map(({ folded }) => folded);
  expect(known).toEqual(expect.arrayContaining(names.map(foldName)));
});

test("a name of a person, an office or an organisation in another script has a source", () => {
  const entities = [...all("Person"), ...all("Office"), ...all("Party").filter(({ kind }) => kind !== "country")];
  const inOtherScripts = entities
    // The main name of a paper that has none in Latin letters is what it prints on its own page.
    .flatMap(({ names }) => names.slice(1))
    .filter(({ text }) => /[^\p{Script=Latin}\P{L}]/u.test(text));
  expect(inOtherScripts.length).toBeGreaterThan(10);
  expect(inOtherScripts.filter(({ source }) => source === undefined)).toEqual([]);
});

test("a tenure has a source, and a first day that it states", () => {
  const tenures = all("Person").flatMap((person) => person.tenures.map((tenure) => ({ person: person.id, ...tenure })));
  expect(tenures.length).toBeGreaterThan(80);
  expect(tenures.filter(({ supports, from }) => supports.length === 0 || from === undefined)).toEqual([]);
  const started = tenures.map(({ person, office, from }) => `${person} ${office} ${from?.text}`);
  expect(started).toEqual(
    expect.arrayContaining([
      "koizumi-shinjiro jpn-defence-minister 2025-10-21",
      "mark-rutte nato-secretary-general 2024-10-01",
      "lee-jae-myung kor-president 2025-06-04",
      "volodymyr-zelenskyy ukr-president 2019-05-20",
    ]),
  );
});

test("the President of the Republic of Korea is head of state and of government", () => {
  expect(registry.office("kor-president")?.levels).toEqual(["head_of_state", "head_of_government"]);
});

test("the summit of 2026 lasted two days in Ankara, which lies in Türkiye", () => {
  expect(registry.occasion("nato-summit-2026")).toMatchObject({
    from: "2026-07-07",
    to: "2026-07-08",
    place: "ankara",
  });
  expect(registry.find("ankara")).toMatchObject({ label: "Place", country: "tur" });
});

test("every topic stands under a heading, on the axis its id names", () => {
  const topics = all("Topic");
  expect(topics).toHaveLength(64);
  for (const { id, axis, group } of topics) {
    expect(group).toBeDefined();
    expect(axis).toBe(id.startsWith("situation.") ? "situation" : "theme");
  }
});

test("a mapping to EuroVoc or UNBIS names the concept by its id", () => {
  const mappings = all("Topic").flatMap(({ mappings: found }) => found);
  const wellFormed =
    /^(?:eurovoc (?:exact|close|narrow|broad|related) (?:\d+|c_[0-9a-f]{8}) |unbis broad \d\d\.\d\d |plover broad )\S/;
  expect(mappings.length).toBeGreaterThan(150);
  expect(mappings.filter((mapping) => !wellFormed.test(mapping))).toEqual([]);
});

test("a source has an address, its own or that of the copy that was read", () => {
  const sources = all("Readout").map(({ readout: page }) => page);
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.filter(({ url, via }) => url === undefined && via === undefined)).toEqual([]);
});
