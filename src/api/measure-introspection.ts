import {
  type FieldNode,
  type FragmentDefinitionNode,
  getIntrospectionQuery,
  Kind,
  parse,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { fragmentsOf } from "./count-selections.ts";

/** What questions about the schema cost; the database has no part in them. */
export interface IntrospectionMeasure {
  /** Parts of the schema that the answer may hold. */
  readonly cost: number;
  readonly aliases: number;
}

/** How many parts each list counts as; anything else is one. Only the relation to the standard query matters. */
const listSizes: Readonly<Record<string, number>> = {
  types: 300,
  directives: 10,
  fields: 10,
  args: 3,
  inputFields: 10,
  interfaces: 1,
  possibleTypes: 1,
  enumValues: 10,
};

const nothing: IntrospectionMeasure = { cost: 0, aliases: 0 };

/** Measures `__schema` and `__type`, each fragment once. */
export class IntrospectionMeter {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #measured = new Map<string, IntrospectionMeasure>();

  constructor(fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
    this.#fragments = fragments;
  }

  measureField({ name, alias, selectionSet }: FieldNode): IntrospectionMeasure {
    const below = this.measureSelections(selectionSet);
    const size = selectionSet === undefined ? 0 : (listSizes[name.value] ?? 1);
    return { cost: size * (1 + below.cost), aliases: below.aliases + (alias === undefined ? 0 : 1) };
  }

  measureSelections(selectionSet: SelectionSetNode | undefined): IntrospectionMeasure {
    return (selectionSet?.selections ?? [])
      .map((selection) => this.#measureSelection(selection))
      .reduce((one, other) => ({ cost: one.cost + other.cost, aliases: one.aliases + other.aliases }), nothing);
  }

  #measureSelection(selection: SelectionNode): IntrospectionMeasure {
    if (selection.kind === Kind.FIELD) return this.measureField(selection);
    if (selection.kind === Kind.INLINE_FRAGMENT) return this.measureSelections(selection.selectionSet);
    const name = selection.name.value;
    const measure = this.#measured.get(name) ?? this.measureSelections(this.#fragments.get(name)?.selectionSet);
    this.#measured.set(name, measure);
    return measure;
  }
}

let largest: number | undefined;

/** Twice what tools ask when they read the whole schema, with all that graphql-js can put into that query. */
export function largestIntrospectionCost(): number {
  largest ??= 2 * standardCost();
  return largest;
}

function standardCost(): number {
  const standard = parse(
    getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    }),
  );
  const meter = new IntrospectionMeter(fragmentsOf(standard));
  const operation = standard.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  return meter.measureSelections(operation?.selectionSet).cost;
}
