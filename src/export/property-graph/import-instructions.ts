import type { Licence } from "../export-format.ts";
import type { ExportSource } from "../export-source.ts";
import { describeExport } from "./describe-export.ts";

export interface ImportFiles {
  readonly nodes: readonly string[];
  readonly relationships: readonly string[];
  /** A part may refer to what it does not hold; those relationships are skipped, and listed in import.report. */
  readonly holds: "all of the graph" | "a part of it";
  readonly listSeparator: string;
}

/** import.sh: the command for the files of its own folder. Names of files are the format's own, and need no quotes. */
export function toImportScript({ nodes, relationships, holds, listSeparator }: ImportFiles): string {
  const code = listSeparator.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  const options = [
    ...nodes.map((path) => `--nodes=${path}`),
    ...relationships.map((path) => `--relationships=${path}`),
    `--array-delimiter=U+${code}`,
    "--multiline-fields=true",
    ...(holds === "all of the graph"
      ? []
      : ["--strict=true", "--skip-bad-relationships=true", "--bad-tolerance=1000000000"]),
  ];
  return `#!/bin/sh
# Makes a database of Neo4j from the files beside this script: sh import.sh [database [options of the tool]]
# NEO4J_HOME says where Neo4j is, where neo4j-admin is not on the path. README.txt has the rest.
set -eu
cd "$(dirname "$0")"
database="\${1:-neo4j}"
if [ "$#" -gt 0 ]; then shift; fi
"\${NEO4J_HOME:+$NEO4J_HOME/bin/}neo4j-admin" database import full \\
${options.map((option) => `  ${option} \\\n`).join("")}  "$@" "$database"
`;
}

/** README.txt: what the folder holds and how it becomes a database. */
export function toReadme(source: ExportSource, licence: Licence): string {
  return `${describeExport(source, licence).join("\n")}

This folder makes a new database of Neo4j 5 or later.

1. Stop the database, or the server where it has only one.
2. Run the import on the server's machine, as the user the server runs as:

     sh import.sh neo4j

   A database that holds something is not touched. To have it deleted and replaced:

     sh import.sh neo4j --overwrite-destination=true

   The whole command stands in import.sh. On Windows, run what stands there with neo4j-admin.bat.
3. Start the server. Enterprise Edition: CREATE DATABASE for a name that is new.
4. Make ids unique and names quick to find:

     cypher-shell -d neo4j --file constraints.cypher

nodes-*.csv and relationships-*.csv: UTF-8, a line of headers with types, texts in double quotes and quotes in them
doubled. No value is an empty field; an empty text is "". Entries of a list are separated by the character U+001F.
`;
}
