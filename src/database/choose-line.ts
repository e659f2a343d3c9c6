import type { FoundJava } from "./find-java.ts";
import { type Neo4jLine, neo4jLines } from "./neo4j-lines.ts";

export interface LineChoice {
  readonly java: FoundJava;
  readonly line: Neo4jLine;
}

/**
 * The first line, in order of preference, that one of the Javas runs; a remembered line excludes all others.
 * A Java that Neo4j names for the line goes before one that only can run it. Undefined when none fits.
 */
export function chooseLine(javas: readonly FoundJava[], remembered?: Neo4jLine["name"]): LineChoice | undefined {
  const lines = remembered === undefined ? neo4jLines : neo4jLines.filter(({ name }) => name === remembered);
  return firstFit(lines, javas, isSupported) ?? firstFit(lines, javas, isPossible);
}

type Fit = (line: Neo4jLine, java: FoundJava) => boolean;

const isSupported: Fit = (line, java) => line.javaReleases.includes(java.release);
const isPossible: Fit = ({ otherJavaReleases: { from, to } }, { release }) => release >= from && release <= to;

function firstFit(lines: readonly Neo4jLine[], javas: readonly FoundJava[], fits: Fit): LineChoice | undefined {
  for (const line of lines) {
    const java = javas.find((candidate) => fits(line, candidate));
    if (java !== undefined) return { java, line };
  }
  return undefined;
}
