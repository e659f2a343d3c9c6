import { execFileSync } from "node:child_process";
import { GraphQLError, parseValue } from "graphql";
import { dateScalar } from "../../../src/api/date-scalar.ts";
import { projectRoot } from "../../../src/root.ts";

function readDay(text: unknown): string {
  return String(dateScalar.parseValue(text));
}

test.each(["2026-07-07", "2024-02-29", "0050-01-01", "1999-12-31"])("%s is a day and comes back as it was", (text) => {
  expect(readDay(text)).toBe(text);
  expect(dateScalar.serialize(dateScalar.parseValue(text))).toBe(text);
});

test.each([
  "2026-02-30",
  "2023-02-29",
  "2026-13-01",
  "2026-00-10",
  "2026-7-7",
  "7 July 2026",
  "2026-07-07T00:00:00Z",
  "",
  20260707,
  null,
])("%j is refused with the code BAD_DATE", (value) => {
  expect(() => readDay(value)).toThrow(GraphQLError);
  expect(() => readDay(value)).toThrow(expect.objectContaining({ extensions: { code: "BAD_DATE" } }));
});

test("a literal is read as a variable is", () => {
  expect(String(dateScalar.parseLiteral(parseValue('"2026-07-07"')))).toBe("2026-07-07");
  expect(() => dateScalar.parseLiteral(parseValue("20260707"))).toThrow("Write a day as");
});

describe("in another time zone", () => {
  const bundling = `
    const options = { bundle: true, write: false, platform: "node", format: "iife", globalName: "scalar" };
    const { outputFiles } = require("esbuild").buildSync({ ...options, entryPoints: ["src/api/date-scalar.ts"] });
    process.stdout.write(outputFiles[0].text);`;
  const bundle = execFileSync(process.execPath, ["-"], {
    input: bundling,
    cwd: projectRoot(),
    maxBuffer: 64 * 1024 * 1024,
  });
  const script = `${bundle};
    const { dateScalar } = scalar;
    const days = ["2026-03-08", "2026-11-01", "2026-07-07"].map((day) => dateScalar.serialize(dateScalar.parseValue(day)));
    process.stdout.write([...days, new Date(2026, 0, 1).getTimezoneOffset() !== 0].join(" "));`;

  test.each(["America/New_York", "Asia/Tokyo", "Pacific/Kiritimati"])(
    "a day is the same day with the clock of %s",
    (zone) => {
      const output = execFileSync(process.execPath, ["-"], { input: script, env: { ...process.env, TZ: zone } });
      expect(String(output)).toBe("2026-03-08 2026-11-01 2026-07-07 true");
    },
  );
});
