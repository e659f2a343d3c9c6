import neo4j, { type Driver } from "neo4j-driver";
import { readBenchText, type Targets, targetsShape } from "./everyday-questions.ts";

export async function findTargets(driver: Driver, database: string): Promise<Targets> {
  const routing = neo4j.routing.READ;
  const { records } = await driver.executeQuery(readBenchText("targets.cypher"), {}, { database, routing });
  return targetsShape.parse(records[0]?.toObject());
}
