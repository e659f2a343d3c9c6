/**
 * Labels, relationship types and properties that a statement (without strings and comments) names: whatever follows a
 * colon with a capital, the keys of maps inside patterns, and `variable.property` where a pattern binds the variable.
 * Fields of rows and of answers are not the graph's, and not listed.
 */
export function findGraphNames(body: string): readonly string[] {
  const properties = [...findPatternKeys(body), ...findPropertiesOf(body, findPatternVariables(body))];
  return [...new Set([...findLabelsAndTypes(body), ...properties])].sort();
}

function findLabelsAndTypes(body: string): readonly string[] {
  const lists = [...body.matchAll(/:!?([A-Z]\w*(?:\s*[|&:]\s*!?[A-Z]\w*)*)/g)];
  return lists.flatMap(([, list = ""]) => list.match(/\w+/g) ?? []);
}

function findPatternVariables(body: string): readonly string[] {
  const nodes = [...body.matchAll(/(?<![\w`])\(\s*([a-z]\w*)\s*[:){]/g)];
  const relationships = [...body.matchAll(/-\[\s*([a-z]\w*)\s*[:\]{]/g)];
  return [...new Set([...nodes, ...relationships].map(([, name = ""]) => name))];
}

function findPatternKeys(body: string): readonly string[] {
  const maps = [...body.matchAll(/(?<![\w`])[([]\s*\w*\s*(?::[\w|&!:\s]*)\{([^{}]*)\}/g)];
  return maps.flatMap(([, keys = ""]) => [...keys.matchAll(/(\w+)\s*:/g)].map(([, key = ""]) => key));
}

function findPropertiesOf(body: string, variables: readonly string[]): readonly string[] {
  return [...body.matchAll(/(?<![\w.$])(\w+)\.(\w+)(?!\w*\()/g)]
    .filter(([, variable = ""]) => variables.includes(variable))
    .map(([, , property = ""]) => property);
}

/** Every name a schema declares or mentions in a directive; descriptions and comments do not count. */
export function findSchemaNames(schema: string): ReadonlySet<string> {
  const code = schema
    .replace(/"""[\s\S]*?"""/g, "")
    .replace(/#[^\n]*/g, "")
    .replace(/^\s*"[^"\n]*"\s*$/gm, "");
  return new Set(code.match(/\w+/g) ?? []);
}
