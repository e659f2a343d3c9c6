import type { CloneFile } from "./clone-files.ts";
import { type CypherStatement, readStatement } from "./cypher-statement.ts";
import { findGraphNames } from "./graph-names.ts";

const checkPurpose = /^([A-Z]\d{2}) (MUST|SHOULD) \S.*\.$/;

/** What breaks house-style rule 10 among the statements of cypher/, each as "path: what". */
export function findCypherProblems(files: readonly CloneFile[], knownNames: ReadonlySet<string>): readonly string[] {
  const statements = files.filter(({ path }) => /^cypher\/.*\.cypher$/.test(path)).map(readStatement);
  return [
    ...statements.flatMap((statement) => [
      ...findHeaderProblems(statement),
      ...findParameterProblems(statement),
      ...findUnknownNames(statement, knownNames),
    ]),
    ...findRepeatedIds(statements),
  ];
}

function findHeaderProblems({ path, purpose, returns, body }: CypherStatement): readonly string[] {
  const isCheck = path.startsWith("cypher/checks/");
  const isSaid = isCheck ? checkPurpose.test(purpose) : /^[A-Z].*\.$/.test(purpose);
  const wanted = isCheck
    ? 'an id, MUST or SHOULD, and a sentence, such as "E01 MUST Every …."'
    : "a sentence that says what it does";
  return [
    ...(isSaid ? [] : [`${path}: the header does not begin with ${wanted}`]),
    ...findReturnsProblems(path, returns, hasAnswer(body)),
    ...(body.replace(/;$/, "").includes(";") ? [`${path}: more than one statement`] : []),
    ...(body === "" ? [`${path}: no statement`] : []),
  ];
}

function findReturnsProblems(path: string, returns: string | undefined, isAnswering: "yes" | "no"): readonly string[] {
  if (returns === undefined)
    return isAnswering === "yes" ? [`${path}: returns rows, and no header line "Returns …." says which`] : [];
  if (isAnswering === "no" && returns !== "Returns nothing.")
    return [`${path}: the header promises rows, and none are returned`];
  return returns.endsWith(".") ? [] : [`${path}: the header line "Returns …." has no full stop`];
}

/** Whether rows come back: a RETURN outside every subquery. */
function hasAnswer(body: string): "yes" | "no" {
  const outside = body.replace(/\{[^{}]*\}/g, "");
  if (outside !== body) return hasAnswer(outside);
  return /\bRETURN\b/.test(body) ? "yes" : "no";
}

function findParameterProblems({ path, documentedParameters, usedParameters }: CypherStatement): readonly string[] {
  return [
    ...usedParameters
      .filter((name) => !documentedParameters.includes(name))
      .map((name) => `${path}: $${name} is used and not documented`),
    ...documentedParameters
      .filter((name) => !usedParameters.includes(name))
      .map((name) => `${path}: $${name} is documented and not used`),
  ];
}

function findUnknownNames({ path, body }: CypherStatement, knownNames: ReadonlySet<string>): readonly string[] {
  return findGraphNames(body)
    .filter((name) => !knownNames.has(name))
    .map((name) => `${path}: "${name}" is not in schema.graphql`);
}

function findRepeatedIds(statements: readonly CypherStatement[]): readonly string[] {
  const checks = statements.map(({ path, purpose }) => ({ path, id: checkPurpose.exec(purpose)?.[1] }));
  return checks
    .filter(({ id }, index) => id !== undefined && checks.findIndex((other) => other.id === id) < index)
    .map(({ path, id }) => `${path}: the id ${id} is taken`);
}
