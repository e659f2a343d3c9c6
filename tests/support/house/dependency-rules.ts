import { z } from "zod";

const manifestShape = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});

/** Packages without a line in docs/dependencies.md, lines without a package, and versions that are not exact. */
export function findDependencyProblems(manifestText: string, page: string): readonly string[] {
  const { dependencies, devDependencies } = manifestShape.parse(JSON.parse(manifestText));
  const versions = { ...dependencies, ...devDependencies };
  const packages = Object.keys(versions);
  const explained = [...page.matchAll(/^\| ([@a-z][\w./@-]*) \| [^|]+ \| \S[^|]* \|$/gm)]
    .map(([, name = ""]) => name)
    .filter((name) => name !== "package");
  return [
    ...packages.filter((name) => !explained.includes(name)).map((name) => `${name} is not explained`),
    ...explained
      .filter((name) => !packages.includes(name))
      .map((name) => `${name} is explained and not in package.json`),
    ...explained.filter((name, index) => explained.indexOf(name) < index).map((name) => `${name} is explained twice`),
    ...Object.entries(versions)
      .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
      .map(([name, version]) => `${name} is asked for as ${version}, not in one version`),
  ];
}
