import type { ResolvedEntity } from "../../../src/model/resolved.ts";
import { officeHolders } from "../../../src/questions/offices/office-holders.ts";
import { askDirectly } from "../../support/ask-directly.ts";
import { type FactLists, loadGeneratedFacts } from "../../support/generated-facts.ts";
import { connectForTests } from "../../support/test-graph.ts";

const database = connectForTests();
let facts: FactLists;
beforeAll(async () => {
  facts = await loadGeneratedFacts(database(), 300, "questions");
});

test("everybody whom a readout shows in an office on a day is certain to have held it then", async () => {
  const shown = facts.meetings
    .filter(({ status, date }) => status === "held" && date.precision === "day")
    .flatMap(({ date, attendances }) =>
      attendances.flatMap(({ person, offices, inferred }) =>
        person === undefined || inferred ? [] : offices.map((office) => ({ office, person, day: date.earliest })),
      ),
    )
    .slice(0, 40);
  expect(shown.length).toBe(40);
  for (const { office, person, day } of shown) {
    const answer = await ask({ office, on: day });
    expect(answer.holders.filter((holder) => holder.person.id === person).map(({ certainty }) => certainty)).toEqual([
      "CERTAIN",
    ]);
  }
});

test("without a day everybody is told who is shown in it or stated to have held it", async () => {
  const [office = ""] = facts.entities.flatMap((entity) => (entity.label === "Office" ? [entity.id] : []));
  const stated = facts.entities.filter((entity) => hasHeld(entity, office)).map(({ id }) => id);
  const shown = facts.meetings.flatMap(({ attendances }) =>
    attendances.flatMap(({ person, offices }) => (person !== undefined && offices.includes(office) ? [person] : [])),
  );
  const { holders } = await ask({ office });
  expect([...new Set(holders.map(({ person }) => person.id))].sort()).toEqual(
    [...new Set([...stated, ...shown])].sort(),
  );
});

function hasHeld(entity: ResolvedEntity, office: string): boolean {
  return entity.label === "Person" && entity.tenures.some((tenure) => tenure.office === office);
}

function ask(args: { readonly office: string; readonly on?: string }) {
  return askDirectly(database(), officeHolders, { first: 100, ...args });
}
