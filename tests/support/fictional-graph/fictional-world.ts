import { day, type GraphUnderConstruction, whole } from "./graph-under-construction.ts";

/** Plainly invented countries; xa… is reserved for private use in ISO 3166. */
export const countries = ["xaa", "xab", "xac", "xad", "xae", "xaf", "xag", "xah"] as const;
const countryNames: Readonly<Record<string, string>> = {
  xaa: "Arvandia",
  xab: "Borealia",
  xac: "Cindria",
  xad: "Dôrland",
  xae: "Elmaria",
  xaf: "Fjordøya",
  xag: "Gondal",
  xah: "Hyrkalia",
};
export const topics = [
  "theme.harbours",
  "theme.kites",
  "theme.lanterns",
  "theme.weather",
  "situation.tea-sea",
] as const;
export const people = Array.from({ length: 40 }, (_, index) => `person-${String(index).padStart(2, "0")}`);
export const instruments = ["kite-accord", "lantern-treaty"] as const;
const givenNames = ["Ada", "Béla", "Çelik", "Dòmhnall", "Eþel", "Frøya", "Gwen", "Håkon", "Ines", "Jörg"] as const;
const familyNames = ["Quill", "Rook", "Swift", "Thistle"] as const;

/** What meetings refer to: parties, offices, people with tenures, topics, places, occasions, series, instruments. */
export function addWorld(graph: GraphUnderConstruction): void {
  for (const id of countries) addCountry(graph, id);
  addOrganisations(graph);
  for (const [index, id] of people.entries()) addPerson(graph, id, index);
  for (const id of topics) {
    const label = id.replace(/^\w+\./, "").replace("-", " ");
    graph.addNode("Topic", id, { label, axis: id.startsWith("theme") ? "THEME" : "SITUATION", mappings: [] });
    graph.addNames(id, [label], "en");
  }
  for (const id of instruments) {
    graph.addNode("Instrument", id, { name: id.replace("-", " "), kind: "TREATY" });
    graph.addNames(id, [id.replace("-", " ")], "en");
  }
  addPeopleOfOtherScripts(graph);
}

function addCountry(graph: GraphUnderConstruction, id: string): void {
  const name = countryNames[id] ?? id;
  graph.addNode("Party", id, { name, kind: "COUNTRY", iso2: id.slice(1).toUpperCase() }, "Country");
  graph.addNames(id, [name], "en");
  for (const [title, level] of [
    ["President", "HEAD_OF_STATE"],
    ["Minister of Defence", "MINISTER"],
    ["Envoy", "SENIOR_OFFICIAL"],
  ] as const) {
    const office = `${id}-${title.toLowerCase().replaceAll(" ", "-")}`;
    graph.addNode("Office", office, { title, levels: [level] });
    graph.addNames(office, [title], "en");
    graph.link(office, "OF", id);
  }
  graph.addNode("Place", `port-${id}`, { name: `Port ${name}`, kind: "CITY" });
  graph.addNames(`port-${id}`, [`Port ${name}`], "en");
  graph.link(`port-${id}`, "IN_COUNTRY", id);
}

function addOrganisations(graph: GraphUnderConstruction): void {
  for (const [id, name, kind] of [
    ["harbour-pact", "Harbour Pact", "ALLIANCE"],
    ["kite-four", "Kite Four", "INFORMAL_GROUPING"],
  ] as const) {
    graph.addNode("Party", id, { name, kind }, "Organisation");
    graph.addNames(id, [name], "en");
  }
  for (const id of countries.slice(0, 4)) {
    graph.addNode("Membership", `member-${id}`, { role: "MEMBER" });
    graph.link(id, "HAS_MEMBERSHIP", `member-${id}`);
    graph.link(`member-${id}`, "IN", "kite-four");
  }
  graph.addNode("Occasion", "regatta-2031", { name: "Regatta of 2031", kind: "FORUM", from: day("2031-05-01") });
  graph.addNames("regatta-2031", ["Regatta of 2031"], "en");
  graph.addNode("Series", "kite-talks", { name: "Kite talks" });
  graph.addNames("kite-talks", ["Kite talks"], "en");
}

function addPerson(graph: GraphUnderConstruction, id: string, index: number): void {
  const given = givenNames[index % 10] ?? "";
  const family = familyNames[Math.floor(index / 10)] ?? "";
  const name = `${given} ${family}`;
  graph.addNode("Person", id, { name, givenName: given, familyName: family, nameOrder: "GIVEN_FIRST" });
  graph.addNames(id, [name], "en");
  const office = officeOf(index);
  const tenure = { from: "2029-01", fromEarliest: day("2029-01-01"), fromLatest: day("2029-01-31"), acting: false };
  graph.addNode("Tenure", `tenure-${id}`, { ...tenure, attestedOn: [], order: whole(index) });
  graph.link(id, "HAS_TENURE", `tenure-${id}`);
  graph.link(`tenure-${id}`, "OF_OFFICE", office);
}

export function countryOf(index: number): string {
  return countries[index % countries.length] ?? "xaa";
}

export function officeOf(index: number): string {
  const titles = ["president", "minister-of-defence", "envoy", "envoy", "envoy"];
  return `${countryOf(index)}-${titles[Math.floor(index / countries.length)] ?? "envoy"}`;
}

/** For search: one person each whose own name is in Han, kana and Hangul, and one with a former id. */
function addPeopleOfOtherScripts(graph: GraphUnderConstruction): void {
  const order = { nameOrder: "FAMILY_FIRST" };
  graph.addNode("Person", "yamaneko-taro", { name: "Yamaneko Tarō", familyName: "Yamaneko", ...order });
  graph.addNames("yamaneko-taro", ["Yamaneko Tarō"], "en");
  graph.addNames("yamaneko-taro", ["山猫太郎", "やまねこ たろう"], "ja");
  graph.addNode("Person", "byeol-haneul", { name: "Byeol Ha-neul", familyName: "Byeol", ...order });
  graph.addNames("byeol-haneul", ["Byeol Ha-neul"], "en");
  graph.addNames("byeol-haneul", ["별하늘"], "ko");
  graph.addNames("byeol-haneul", ["ビョル・ハヌル"], "ja");
  graph.nodes.push({ labels: ["FormerId"], properties: { id: "taro-yamaneko" } });
  graph.link("taro-yamaneko", "NOW", "yamaneko-taro");
}
