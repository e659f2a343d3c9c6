/** A line of Neo4j releases. A store written by one line is never opened by another. */
export interface Neo4jLine {
  readonly name: "5.26" | "2026";
  readonly version: string;
  readonly mainClass: string;
  /** Java releases that Neo4j names as supported for the line. */
  readonly javaReleases: readonly number[];
  /** Further releases that its classes can run on, taken only when no supported one is found. */
  readonly otherJavaReleases: { readonly from: number; readonly to: number };
  readonly flags: readonly string[];
  readonly flagsByJava: readonly { readonly fromJava: number; readonly flag: string }[];
}

const sharedFlags = [
  "--add-opens=java.base/java.nio=ALL-UNNAMED",
  "--add-opens=java.base/java.io=ALL-UNNAMED",
  "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
  "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
  "--enable-native-access=ALL-UNNAMED",
  "-Dfile.encoding=UTF-8",
  // A server without memory answers nothing and keeps the lock: better to end, and recover at the next start.
  "-XX:+ExitOnOutOfMemoryError",
] as const;

const quietUnsafeFlag = { fromJava: 24, flag: "--sun-misc-unsafe-memory-access=allow" } as const;

/** In order of preference: the line with long-term support first. docker-compose.yml names the same version as the first. */
export const neo4jLines: readonly Neo4jLine[] = [
  {
    name: "5.26",
    version: "5.26.31",
    mainClass: "org.neo4j.server.CommunityEntryPoint",
    javaReleases: [17, 21],
    otherJavaReleases: { from: 18, to: 20 },
    flags: sharedFlags,
    flagsByJava: [quietUnsafeFlag],
  },
  {
    name: "2026",
    version: "2026.08.1",
    mainClass: "org.neo4j.server.Neo4jCommunity",
    javaReleases: [21, 25],
    otherJavaReleases: { from: 22, to: Number.POSITIVE_INFINITY },
    flags: [...sharedFlags, "-Dorg.neo4j.shaded.lucene9.vectorization.upperJavaFeatureVersion=25"],
    flagsByJava: [quietUnsafeFlag],
  },
];

export function findLine(name: string): Neo4jLine | undefined {
  return neo4jLines.find((line) => line.name === name);
}

/** "Java 17 or 21", for messages. */
export function formatJavaReleases(line: Neo4jLine): string {
  return `Java ${line.javaReleases.join(" or ")}`;
}
