import type { PathFinder } from "./path-finder.ts";

/** Stands where no read model has been wired yet. */
export const noFinder: PathFinder = {
  version: 0,
  findPaths: refuse,
  countShortest: refuse,
  findNearest: refuse,
  countDistances: refuse,
  findContacts: refuse,
  findCommonContacts: refuse,
};

async function refuse(): Promise<never> {
  throw new Error("no read model is wired");
}
