import { basename } from "node:path/posix";
import type { CloneFile } from "./clone-files.ts";

const mostLines = 300;
const emptyNames = ["utils", "helpers", "common", "misc", "manager", "service", "types"];

/** Patterns that betray the machine a file was written on, and what each is. */
const traces = [
  { pattern: /(?<![\w.\-/])\/(home|Users|root|work|tmp)\/\w/, what: "a path of somebody's machine" },
  { pattern: /\b[A-Z]:\\Users\\/, what: "a path of somebody's machine" },
  { pattern: /\bregistry\.[\w-]+\.(org|com|net|io|dev)\b/, what: "the host of a package registry" },
  { pattern: /"resolved": "https?:/, what: "the host of a package registry" },
  { pattern: /\b(artifactory|nexus)\b/i, what: "the host of a package registry" },
];

const unfinished = /\b(TODO|FIXME|XXX)\b|biome-ignore|@ts-(ignore|nocheck|expect-error)/;

/** What breaks the rules for files, each as "path: what". */
export function findFileProblems(files: readonly CloneFile[]): readonly string[] {
  return files.flatMap((file) => [...findShapeProblems(file), ...findTraces(file)]);
}

function findShapeProblems({ path, text }: CloneFile): readonly string[] {
  if (!/^(src|tests)\/.*\.(ts|tsx|mjs|cjs)$/.test(path)) return [];
  const lineCount = text.trimEnd().split("\n").length;
  const words = basename(path).replace(/\..*$/, "").split("-");
  const empty = words.find((word) => emptyNames.includes(word));
  return [
    ...(lineCount > mostLines ? [`${path}: ${lineCount} lines, more than ${mostLines}`] : []),
    ...(empty === undefined ? [] : [`${path}: "${empty}" says nothing of what the file holds`]),
    ...(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(basename(path)) ? [] : [`${path}: not a kebab-case name`]),
    ...(unfinished.test(text) ? [`${path}: unfinished work or a silenced check`] : []),
  ];
}

function findTraces({ path, text }: CloneFile): readonly string[] {
  return traces.flatMap(({ pattern, what }) => {
    const found = pattern.exec(text);
    return found === null ? [] : [`${path}: ${what} (${found[0]})`];
  });
}
