import { toText } from "../../../src/cli/report-integrity.ts";

const kept = { level: "MUST", broken: [], brokenCount: 0, isChecked: true } as const;

test("a rule that took too long is told as unchecked, and not counted among those that hold", () => {
  const rules = [
    { ...kept, id: "E01", sentence: "Every held meeting has two parties." },
    { ...kept, id: "E02", sentence: "Every meeting has its fields.", isChecked: false },
    { ...kept, id: "E03", sentence: "Every fact has a source.", broken: ["a"], brokenCount: 2 },
  ];
  expect(toText({ rules, isSound: false }, (_, text) => text)).toBe(
    [
      "E03 MUST Every fact has a source.",
      "    a",
      "    and 1 more",
      "E02 was not checked, the database took too long: Every meeting has its fields.",
      "1 of 3 rules of the graph hold.",
      "",
    ].join("\n"),
  );
});
