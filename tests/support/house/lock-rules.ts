import { z } from "zod";

const lockShape = z.object({
  packages: z.record(z.string(), z.object({ optionalDependencies: z.record(z.string(), z.string()).optional() })),
});

/**
 * Optional packages that a package of the lock file asks for and the lock file does not hold. npm leaves out those of
 * other platforms when its registry does not serve them, and `npm ci` then refuses the lock file on every platform.
 */
export function findMissingOptionalPackages(lockText: string): readonly string[] {
  const { packages } = lockShape.parse(JSON.parse(lockText));
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !listPlaces(path, name).some((place) => place in packages))
      .map((name) => `${path} asks for ${name}`),
  );
}

/** Where Node looks for a package that is asked for at this path, nearest first. */
function listPlaces(path: string, name: string): readonly string[] {
  const parts = path.split(/\/?node_modules\//);
  return parts.map((_, index) => {
    const folder = parts
      .slice(0, parts.length - index)
      .join("/node_modules/")
      .replace(/^\//, "");
    return folder === "" ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
  });
}
