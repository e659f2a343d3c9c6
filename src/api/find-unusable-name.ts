import { type DocumentNode, type FieldNode, Kind, type NameNode, visit } from "graphql";

/** What every object of JavaScript has: the generator of Cypher keeps aliases as keys of plain objects. */
const inherited = new Set(Object.getOwnPropertyNames(Object.prototype));

/** An alias, variable or fragment that is named like a property of every object: constructor, toString, __proto__. */
export function findUnusableName(document: DocumentNode): string | undefined {
  const names: string[] = [];
  const collect = ({ name }: { readonly name: NameNode }) => {
    names.push(name.value);
  };
  visit(document, {
    [Kind.FIELD]: ({ alias }: FieldNode) => {
      if (alias !== undefined) names.push(alias.value);
    },
    [Kind.VARIABLE]: collect,
    [Kind.FRAGMENT_DEFINITION]: collect,
  });
  return names.find((name) => inherited.has(name));
}
