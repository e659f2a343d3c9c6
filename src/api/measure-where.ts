/** A condition through a relationship may make the database follow it from every node of the type. */
const rootRelationshipCost = 100;
const nestedRelationshipCost = 2;

export interface WhereMeasure {
  readonly cost: number;
  readonly depth: number;
  /** Whether a condition is null: the generator cannot read one, and a comparison with null is never true. */
  readonly hasNull: boolean;
}

const nothing: WhereMeasure = { cost: 0, depth: 0, hasNull: false };

/**
 * What the conditions of one list cost: 1 for each value compared with, more for each relationship followed; and how
 * deep AND, OR and NOT stand inside one another.
 * @param where as coerced by GraphQL: plain objects, lists and scalars
 * @param level 0 for a list at the root of the query
 */
export function measureWhere(where: unknown, level: number): WhereMeasure {
  if (!isConditions(where)) return nothing;
  const relationshipCost = level === 0 ? rootRelationshipCost : nestedRelationshipCost;
  return Object.entries(where)
    .map(([name, condition]): WhereMeasure => {
      if (["AND", "OR", "NOT"].includes(name)) {
        const parts = [condition].flat().map((part) => measureWhere(part, level));
        const inside = parts.reduce(add, nothing);
        return { ...inside, depth: 1 + inside.depth, hasNull: inside.hasNull || condition === null };
      }
      const values = countValues(condition);
      const cost = leadsFurther(condition) ? relationshipCost + values : values;
      return { cost, depth: 1, hasNull: holdsNull(condition) };
    })
    .reduce(add, nothing);
}

function add(one: WhereMeasure, other: WhereMeasure): WhereMeasure {
  return {
    cost: one.cost + other.cost,
    depth: Math.max(one.depth, other.depth),
    hasNull: one.hasNull || other.hasNull,
  };
}

function holdsNull(condition: unknown): boolean {
  return condition === null || (isConditions(condition) && Object.values(condition).some(holdsNull));
}

/** `{ name: { contains: … } }` looks at the node itself; a further level leads to a neighbour. */
function leadsFurther(condition: unknown): boolean {
  return isConditions(condition) && Object.values(condition).some(isConditions);
}

function countValues(condition: unknown): number {
  if (Array.isArray(condition)) return sum(condition.map(countValues));
  return isConditions(condition) ? sum(Object.values(condition).map(countValues)) : 1;
}

/** Input objects have no prototype, or Object's; days and other scalars have one of their own. */
function isConditions(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
