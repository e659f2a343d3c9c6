import { actNames, acts, meaningOf } from "../../../src/model/acts.ts";
import { factsFile } from "../../../src/model/facts-file.ts";
import { foldName } from "../../../src/model/fold-name.ts";
import { keyOf } from "../../../src/model/keys.ts";

test.each([
  ["KOIZUMI Shinjiro", "koizumi shinjiro"],
  ["Türkiye", "turkiye"],
  ["TÜRKİYE", "turkiye"],
  ["Jonas Gahr Støre", "jonas gahr store"],
  ["Radosław Sikorski", "radoslaw sikorski"],
  ["Tô Lâm", "to lam"],
  ["Ahn Gyu-back", "ahn gyu back"],
  ["Tu’i’onetoa", "tuionetoa"],
  ["小泉 進次郎", "小泉 進次郎"],
  ["ＮＡＴＯ", "nato"],
  ["안규백", "안규백"],
])("%s folds to %s", (name, folded) => {
  expect(foldName(name)).toBe(folded);
});

test("folding a folded name changes nothing", () => {
  for (const name of ["Đặng Hoàng Giang", "Çavuşoğlu", "小泉進次郎"])
    expect(foldName(foldName(name))).toBe(foldName(name));
});

test("an attendance has one key, whichever file tells it", () => {
  expect(keyOf.attendance("m-1", "koizumi-shinjiro")).toBe(keyOf.attendance("m-1", "koizumi-shinjiro"));
  expect(keyOf.attendance("m-1", "a")).not.toBe(keyOf.attendance("m-1a", ""));
});

test("a point's key does not depend on the order of its speakers", () => {
  const key = (speakers: string[]) => keyOf.point("r", "1", speakers, ["agreed", "dom.cyber"], 0);
  expect(key(["jpn", "nato"])).toBe(key(["nato", "jpn"]));
});

test("every act of the vocabulary is a key of a point, and nothing else is taken for one", () => {
  const fileWith = (act: string) => ({
    readout: { id: "r", publisher: "nato", title: "T" },
    meetings: [{ id: "m", date: "2026-07-07", points: [{ at: "1", by: "nato", [act]: "Words." }] }],
  });
  for (const act of actNames) expect(factsFile.safeParse(fileWith(act)).success).toBe(true);
  expect(factsFile.safeParse(fileWith("whispered")).success).toBe(false);
});

test("strength is between 0 and 5, and only acts with a status imply cooperation", () => {
  for (const row of acts) expect(row.strength >= 0 && row.strength <= 5).toBe(true);
  expect(meaningOf("agreed").status).toBe("agreed");
  expect(meaningOf("discussed").status).toBeUndefined();
  expect(meaningOf("shared").status).toBeUndefined();
});
