import { execFile } from "node:child_process";
import { readdirSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

/** A Java that answered `-version`. */
export interface FoundJava {
  readonly executable: string;
  readonly release: number;
  /** Where it was found, for messages: "JAVA_HOME", "PATH", a folder. */
  readonly origin: string;
}

interface Candidate {
  readonly executable: string;
  readonly origin: string;
}

/**
 * Every Java on this machine that runs, in the order of preference: JAVA_HOME, PATH, the folders where installers put it.
 * With a folder given, that one alone.
 */
export async function findJavas(javaHome?: string): Promise<readonly FoundJava[]> {
  const candidates = javaHome === undefined ? listCandidates() : [toCandidate(javaHome, "the Java folder set")];
  const seen = new Set<string>();
  const distinct = candidates.filter(({ executable }) => {
    const real = realPathOf(executable);
    if (real === undefined || seen.has(real)) return false;
    seen.add(real);
    return true;
  });
  const found = await Promise.all(distinct.map(askVersion));
  return found.filter((java) => java !== undefined);
}

/** The feature release in the output of `java -version`, whatever else is printed: 8 for 1.8.0_292, 17 for 17.0.15. */
export function parseJavaRelease(output: string): number | undefined {
  const match = /version "(?:1\.)?(\d+)/.exec(output);
  return match === null ? undefined : Number(match[1]);
}

const javaName = process.platform === "win32" ? "java.exe" : "java";

function toCandidate(folder: string, origin: string): Candidate {
  return { executable: join(folder, "bin", javaName), origin };
}

function listCandidates(): readonly Candidate[] {
  const { JAVA_HOME: javaHome, PATH: path } = process.env;
  const named = javaHome === undefined || javaHome === "" ? [] : [toCandidate(javaHome, "JAVA_HOME")];
  const onPath = (path ?? "")
    .split(delimiter)
    .filter((folder) => folder !== "")
    .map((folder) => ({ executable: join(folder, javaName), origin: "PATH" }));
  const installed = wellKnownFolders().flatMap(({ folder, inside }) =>
    listFolder(folder).map((name) => toCandidate(join(folder, name, inside), folder)),
  );
  return [...named, ...onPath, ...installed];
}

/** Folders that hold one Java in each folder below them. */
function wellKnownFolders(): readonly { readonly folder: string; readonly inside: string }[] {
  const home = homedir();
  const perUser = [".sdkman/candidates/java", ".jdks", ".asdf/installs/java"].map((name) => join(home, name));
  return [...perUser, ...(systemFolders[process.platform] ?? [])].map((folder) => ({
    folder,
    inside: folder.endsWith("JavaVirtualMachines") ? join("Contents", "Home") : "",
  }));
}

const programFiles = process.env.ProgramFiles ?? "C:\\Program Files";

const systemFolders: Readonly<Record<string, readonly string[]>> = {
  linux: ["/usr/lib/jvm", "/usr/lib64/jvm", "/usr/java", "/opt/java", "/opt"],
  darwin: [
    "/Library/Java/JavaVirtualMachines",
    join(homedir(), "Library/Java/JavaVirtualMachines"),
    "/opt/homebrew/opt",
    "/usr/local/opt",
  ],
  win32: ["Java", "Eclipse Adoptium", "Microsoft", "Zulu", "Amazon Corretto", "BellSoft"].map((vendor) =>
    join(programFiles, vendor),
  ),
};

function listFolder(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function realPathOf(file: string): string | undefined {
  try {
    return realpathSync(file);
  } catch {
    return undefined;
  }
}

/** Undefined for a broken installation and for macOS's stub, which only says that there is no Java. */
function askVersion({ executable, origin }: Candidate): Promise<FoundJava | undefined> {
  return new Promise((resolve) => {
    execFile(executable, ["-version"], { timeout: 15_000, windowsHide: true }, (error, stdout, stderr) => {
      const release = error === null ? parseJavaRelease(`${stderr}\n${stdout}`) : undefined;
      resolve(release === undefined ? undefined : { executable, release, origin });
    });
  });
}
