import { join } from "node:path";
import type { Problem } from "../../../src/errors/user-error.ts";
import { listFactsFiles } from "../../../src/facts/facts-source.ts";
import { readFacts } from "../../../src/facts/read-facts.ts";
import { readRegistry } from "../../../src/facts/read-registry.ts";
import { inZone } from "../../../src/model/clock.ts";
import type { MeetingAccount, ResolvedReadout } from "../../../src/model/resolved.ts";
import { projectRoot } from "../../../src/root.ts";

let facts: ResolvedReadout;
let meeting: MeetingAccount;
let problems: readonly Problem[];
beforeAll(async () => {
  const seeds = [join(projectRoot(), "seeds")];
  const { registry } = await readRegistry(seeds);
  for await (const checked of readFacts(await listFactsFiles(seeds), registry)) {
    if (checked.resolved?.readout.id !== "jmod-2026-07-07-nato-ip4") continue;
    problems = checked.problems;
    facts = checked.resolved;
  }
  const [only] = facts.meetings;
  if (only !== undefined) meeting = only;
});

test("the readout is checked without an error", () => {
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("the readout's address is unknown, and its text is told by a hash", () => {
  expect(facts.readout).toMatchObject({ publishers: ["jpn-mod"], publishedOn: "2026-07-07", read: "whole" });
  expect(facts.readout.url ?? facts.readout.via).toBeUndefined();
  expect(facts.readout.revisions).toEqual([expect.stringMatching(/^2026-11-23 [0-9a-f]{64}$/)]);
});

test.each([
  ["koizumi-shinjiro", ["jpn-defence-minister"], "jpn", "KOIZUMI Shinjiro"],
  ["motegi-toshimitsu", ["jpn-foreign-minister"], "jpn", "MOTEGI Toshimitsu"],
  ["mark-rutte", ["nato-secretary-general"], "nato", undefined],
  ["lee-jae-myung", ["kor-president"], "kor", "LEE Jae Myung"],
  ["ahn-gyu-back", ["kor-defence-minister"], "kor", "AHN Gyu Back"],
  ["pat-conroy", ["aus-defence-industry-minister", "aus-pacific-minister"], "aus", undefined],
  ["chris-penk", ["nzl-defence-minister"], "nzl", undefined],
])("%s was there as %j for %s", (person, offices, representing, namedAs) => {
  const attendance = facts.attendances.find((each) => each.person === person);
  expect(attendance).toMatchObject({ offices, representing, basis: "named", inferred: false });
  expect(attendance?.namedAs).toBe(namedAs);
});

test("seven people were there, and nobody else", () => {
  expect(facts.attendances).toHaveLength(7);
});

test("the meeting was held in Ankara by NATO, on the occasion of its summit", () => {
  expect(facts.meetings).toHaveLength(1);
  expect(meeting).toMatchObject({ place: "ankara", hosts: ["nato"], occasion: "nato-summit-2026", status: "held" });
  expect(meeting.date.text).toBe("2026-07-07");
});

test("the clock in Ankara and the clock printed for Tokyo show one moment", () => {
  expect(meeting).toMatchObject({ localTime: "15:40", timeZone: "Europe/Istanbul", alsoPrinted: "21:40 Asia/Tokyo" });
  const inAnkara = { day: "2026-07-07", time: "15:40", zone: "Europe/Istanbul" };
  expect(inZone(inAnkara, "Asia/Tokyo")).toEqual({ day: "2026-07-07", time: "21:40", zone: "Asia/Tokyo" });
});

test("it took about half an hour", () => {
  expect(meeting).toMatchObject({ durationMinutes: 30, durationApproximate: true });
});

test("each paragraph's points have their acts and speakers", () => {
  const told = facts.statements.map(({ support, act, speakers, by }) => {
    const who = by === "all" ? "all" : speakers.join(", ");
    return `${support.paragraph}: ${who} ${act}`;
  });
  expect(told).toEqual([
    "1: mark-rutte welcomed",
    "1: mark-rutte intends",
    "2: koizumi-shinjiro stated",
    "2: koizumi-shinjiro stated",
    "3: all discussed",
    "3: all agreed",
    "3: all agreed",
    "4: mark-rutte thanked",
  ]);
});

test("the exchange was on Ukraine, the Indo-Pacific and China, North Korea and Iran", () => {
  const exchange = facts.statements.find(({ act }) => act === "discussed");
  expect(exchange?.topics).toEqual(["situation.europe_ukraine", "situation.indo_pacific"]);
  expect(exchange?.aboutParties).toEqual(["ukr", "rus", "chn", "prk", "irn"]);
  expect(exchange?.joint).toBe(true);
});

test("the minister of defence speaks for the need to cooperate, and sets out no cooperation", () => {
  const [inseparable, need] = facts.statements.filter(({ speakers }) => speakers.includes("koizumi-shinjiro"));
  expect(inseparable?.topics).toEqual(["rel.transregional_linkage"]);
  expect(need?.polarity).toBe("support");
  expect(facts.cooperations.filter(({ support }) => support.paragraph === "2")).toEqual([]);
});

test("what NATO intends is its own word alone", () => {
  const intention = facts.cooperations.find(({ status }) => status === "intended");
  expect(intention).toMatchObject({ parties: ["nato", "ip4"], oneSided: true, support: { paragraph: "1" } });
});

test("what was agreed has both sides", () => {
  const agreed = facts.cooperations.filter(({ status }) => status === "agreed");
  expect(agreed).toMatchObject([
    { forms: ["general"], parties: ["nato", "ip4"], oneSided: false, areas: [] },
    {
      forms: ["coordination"],
      parties: ["nato", "ip4"],
      oneSided: false,
      areas: ["ind.defence_industry", "dom.cyber", "dom.strategic_communications", "ind.emerging_technology"],
    },
  ]);
});

test("the help for Ukraine is told by one side, and goes one way", () => {
  const help = facts.cooperations.find(({ support }) => support.paragraph === "4");
  expect(help).toMatchObject({ providers: ["ip4", "jpn"], recipients: ["ukr"], oneSided: true, status: "under_way" });
});

test("the words are Parley's own: nothing is quoted", () => {
  const supports = [...facts.attendances, ...facts.statements, ...facts.cooperations, meeting];
  expect(supports.filter(({ support }) => support.quote !== undefined)).toEqual([]);
});
