import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";

interface Counting {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly counted: Map<string, number>;
}

/**
 * Fields and fragments of the operation with every fragment written out each time it is spread: what the generator of
 * Cypher walks. Each fragment is counted once, so that counting stays quick where walking would not end.
 */
export function countSelections(document: DocumentNode, operation: OperationDefinitionNode): number {
  return countIn(operation.selectionSet, { fragments: fragmentsOf(document), counted: new Map() });
}

export function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
}

function countIn(selectionSet: SelectionSetNode | undefined, counting: Counting): number {
  const { selections = [] } = selectionSet ?? {};
  return selections.reduce((count, selection) => {
    const isSpread = selection.kind === Kind.FRAGMENT_SPREAD;
    const inside = isSpread ? countFragment(selection.name.value, counting) : countIn(selection.selectionSet, counting);
    return count + 1 + inside;
  }, 0);
}

function countFragment(name: string, counting: Counting): number {
  const known = counting.counted.get(name);
  if (known !== undefined) return known;
  const count = countIn(counting.fragments.get(name)?.selectionSet, counting);
  counting.counted.set(name, count);
  return count;
}
