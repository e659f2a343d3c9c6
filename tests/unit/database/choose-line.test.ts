import { chooseLine } from "../../../src/database/choose-line.ts";
import { parseJavaRelease } from "../../../src/database/find-java.ts";

const toJava = (release: number) => ({ executable: `/java-${release}/bin/java`, release, origin: "PATH" });

function choiceFor(releases: readonly number[], remembered?: "5.26" | "2026"): string {
  const choice = chooseLine(releases.map(toJava), remembered);
  return choice === undefined ? "none" : `${choice.line.name} on ${choice.java.release}`;
}

test.each`
  found           | expected        | why
  ${[]}           | ${"none"}       | ${"there is no Java"}
  ${[8, 11]}      | ${"none"}       | ${"both are too old"}
  ${[17]}         | ${"5.26 on 17"} | ${"17 runs the older line alone"}
  ${[21]}         | ${"5.26 on 21"} | ${"21 runs both, and the line with long-term support is preferred"}
  ${[25]}         | ${"2026 on 25"} | ${"25 runs the newer line alone"}
  ${[25, 17]}     | ${"5.26 on 17"} | ${"the preferred line goes before the order of the Javas"}
  ${[11, 21, 17]} | ${"5.26 on 21"} | ${"the first Java that fits is taken"}
  ${[19]}         | ${"5.26 on 19"} | ${"19 is not named by Neo4j and runs the older line"}
  ${[24]}         | ${"2026 on 24"} | ${"24 is not named by Neo4j and runs the newer line"}
  ${[19, 25]}     | ${"2026 on 25"} | ${"a Java that Neo4j names goes before one that it does not"}
`("a new store on Javas $found takes $expected: $why", ({ found, expected }) => {
  expect(choiceFor(found)).toBe(expected);
});

test.each`
  remembered | found       | expected
  ${"5.26"}  | ${[25]}     | ${"none"}
  ${"5.26"}  | ${[25, 21]} | ${"5.26 on 21"}
  ${"2026"}  | ${[17]}     | ${"none"}
  ${"2026"}  | ${[17, 21]} | ${"2026 on 21"}
`("a store of line $remembered on Javas $found keeps its line: $expected", ({ remembered, found, expected }) => {
  expect(choiceFor(found, remembered)).toBe(expected);
});

test.each`
  printed                                                                         | release
  ${'openjdk version "17.0.15" 2025-04-15'}                                       | ${17}
  ${'openjdk version "25" 2025-09-16 LTS'}                                        | ${25}
  ${'java version "1.8.0_292"'}                                                   | ${8}
  ${'openjdk version "26-ea" 2026-03-17'}                                         | ${26}
  ${'Picked up JAVA_TOOL_OPTIONS: -Dx=version\nopenjdk version "21.0.2" 2024-01'} | ${21}
  ${"The operation couldn't be completed. Unable to locate a Java Runtime."}      | ${undefined}
`("the release in $printed is $release", ({ printed, release }) => {
  expect(parseJavaRelease(printed)).toBe(release);
});
