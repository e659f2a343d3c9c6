/** A condition through a relationship may make the database follow it from every node of the type. */
const rootRelationshipCost = 100;
const nestedRelationshipCost = 2;

export interface WhereMeasure {
  readonly cost: number;
  readonly depth: number;
  /** Comparisons, at the node itself or at a neighbour. */
  readonly conditions: number;
  /** Relationships followed. */
  readonly relationships: number;
  /** Whether a condition is null: the generator cannot read one, and a comparison with null is never true. */
  readonly hasNull: boolean;
  /** Whether a condition says nothing, and so is true of everything: `NOT: {}`, `OR: []`, `id: {}`. */
  readonly hasEmpty: boolean;
}

const nothing: WhereMeasure = {
  cost: 0,
  depth: 0,
  conditions: 0,
  relationships: 0,
  hasNull: false,
  hasEmpty: false,
};

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
    .map(([name, condition]) =>
      ["AND", "OR", "NOT"].includes(name)
        ? measureJunction(condition, level)
        : measureCondition(condition, relationshipCost),
    )
    .reduce(add, nothing);
}

function measureJunction(condition: unknown, level: number): WhereMeasure {
  const parts: readonly unknown[] = [condition].flat();
  const inside = parts.map((part) => measureWhere(part, level)).reduce(add, nothing);
  return {
    ...inside,
    depth: 1 + inside.depth,
    // Thousands of empty parts are work too.
    conditions: inside.conditions + parts.filter(isEmpty).length,
    hasNull: inside.hasNull || condition === null,
    hasEmpty: inside.hasEmpty || parts.length === 0 || parts.some(isEmpty),
  };
}

function measureCondition(condition: unknown, relationshipCost: number): WhereMeasure {
  const relationships = countRelationships(condition);
  return {
    cost: relationships * relationshipCost + countValues(condition),
    depth: 1,
    conditions: countComparisons(condition),
    relationships,
    hasNull: holdsNull(condition),
    hasEmpty: holdsEmpty(condition),
  };
}

function add(one: WhereMeasure, other: WhereMeasure): WhereMeasure {
  return {
    cost: one.cost + other.cost,
    depth: Math.max(one.depth, other.depth),
    conditions: one.conditions + other.conditions,
    relationships: one.relationships + other.relationships,
    hasNull: one.hasNull || other.hasNull,
    hasEmpty: one.hasEmpty || other.hasEmpty,
  };
}

function holdsNull(condition: unknown): boolean {
  return condition === null || (isConditions(condition) && Object.values(condition).some(holdsNull));
}

/** `some: {}` and `none: {}` say something: that there is a neighbour, or none. */
function holdsEmpty(condition: unknown): boolean {
  if (!isConditions(condition)) return false;
  const parts = Object.entries(condition);
  return parts.length === 0 || parts.some(([name, part]) => !(isQuantifier(name) && isEmpty(part)) && holdsEmpty(part));
}

/**
 * `{ name: { contains: … } }` looks at the node itself; a further level leads to a neighbour, `some` and `none` each
 * on a way of its own.
 */
function countRelationships(condition: unknown): number {
  if (!isConditions(condition)) return 0;
  const quantifiers = Object.keys(condition).filter(isQuantifier).length;
  return quantifiers > 0 ? quantifiers : Number(Object.values(condition).some(isConditions));
}

function isQuantifier(name: string): boolean {
  return name === "some" || name === "none";
}

function countComparisons(condition: unknown): number {
  return isConditions(condition) ? Math.max(1, sum(Object.values(condition).map(countComparisons))) : 1;
}

function countValues(condition: unknown): number {
  if (Array.isArray(condition)) return sum(condition.map(countValues));
  return isConditions(condition) ? sum(Object.values(condition).map(countValues)) : 1;
}

function isEmpty(value: unknown): boolean {
  return isConditions(value) && Object.keys(value).length === 0;
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
