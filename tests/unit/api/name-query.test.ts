import { assert as check, property, string } from "fast-check";
import { toNameQueries } from "../../../src/questions/name-query.ts";

const strictest = (text: string) => toNameQueries(text)[0]?.names;

test.each([
  { text: "Yamaneko", names: "+(yamaneko^3 OR yamaneko*)" },
  { text: "Mr. Tarō Yamaneko", names: "+(taro^3 OR taro*) +(yamaneko^3 OR yamaneko*)" },
  { text: "山猫太郎さん", names: '+"山猫太郎"' },
  { text: "ビョル・ハヌル", names: "+(ヒョル^3 OR ヒョル*) +(ハヌル^3 OR ハヌル*)" },
  { text: "별하늘", names: "+(별하늘^3 OR *별하늘*)" },
  { text: "山猫taro", names: '+"山猫" +(taro^3 OR taro*)' },
])("$text is asked as $names", ({ text, names }) => {
  expect(strictest(text)).toBe(names);
});

test("titles of office are left out only at the second try, and one word is enough at the last", () => {
  expect(toNameQueries("President Yamaneko Taro").map(({ names }) => names)).toEqual([
    "+(president^3 OR president*) +(yamaneko^3 OR yamaneko*) +(taro^3 OR taro*)",
    "+(yamaneko^3 OR yamaneko*) +(taro^3 OR taro*)",
    "(yamaneko^3 OR yamaneko*) (taro^3 OR taro*)",
  ]);
});

test("an office alone stays an office", () => {
  expect(strictest("大臣")).toBe('+"大臣"');
  expect(toNameQueries("prime minister")[0]?.names).toContain("minister");
});

test("words that the index over titles leaves out are not asked of it", () => {
  expect(toNameQueries("overview of the meeting")[0]?.titles).toBe(
    "+(overview^3 OR overview*) +(meeting^3 OR meeting*)",
  );
});

test("no text gives a sign of Lucene's own that was not put there on purpose", () => {
  check(
    property(string({ unit: "grapheme", maxLength: 60 }), (text) => {
      for (const { names, titles } of toNameQueries(text)) {
        const clause = /^\+?(\([\p{L}\p{N}]+\^3 OR \*?[\p{L}\p{N}]+\*\)|"[\p{L}\p{N}々〆:]+"|"parley:nothing")$/u;
        for (const part of [names, titles].flatMap((query) => query.split(/ (?=[+("])/u))) expect(part).toMatch(clause);
      }
    }),
  );
});
