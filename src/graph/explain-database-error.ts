import { Neo4jError } from "neo4j-driver";
import { UserError } from "../errors/user-error.ts";

/** What a person can do about each kind of refusal; the rest are bugs and stay what they are. */
const explanations: readonly {
  readonly code: RegExp;
  readonly name: string;
  readonly sentence: (uri: string) => string;
}[] = [
  {
    code: /^(ServiceUnavailable|SessionExpired)$|General\.DatabaseUnavailable$/,
    name: "database_away",
    sentence: (uri) => `The database at ${uri} does not answer. Start it, or correct NEO4J_URI.`,
  },
  {
    code: /Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired)$/,
    name: "database_login",
    sentence: (uri) => `The database at ${uri} refuses the login. Check NEO4J_USERNAME and NEO4J_PASSWORD.`,
  },
  {
    code: /Security\.Forbidden$/,
    name: "database_rights",
    sentence: (uri) =>
      `The user of the database at ${uri} may not do this. Use one with the right to write and to make indexes.`,
  },
  {
    code: /Transaction\.TransactionTimedOut(ClientConfiguration)?$/,
    name: "database_slow",
    sentence: (uri) => `The database at ${uri} took too long and was stopped. Try again when it has less to do.`,
  },
  {
    code: /Database\.DatabaseNotFound$/,
    name: "database_unknown",
    sentence: (uri) => `The server at ${uri} has no database of that name. Correct NEO4J_DATABASE.`,
  },
  {
    code: /(MemoryPoolOutOfMemoryError|OutOfMemoryError)$/,
    name: "database_memory",
    sentence: (uri) =>
      `The database at ${uri} has too little memory for this. Give it more (PARLEY_HEAP_MB for the built-in one).`,
  },
];

/** A database's refusal as a UserError where a person can do something about it; otherwise what was thrown. */
export function explainDatabaseError(thrown: unknown, uri: string): unknown {
  if (!(thrown instanceof Neo4jError)) return thrown;
  // The one failure of the driver that has no code.
  const code = /^Connection acquisition timed out/.test(thrown.message) ? "ServiceUnavailable" : thrown.code;
  const found = explanations.find((explanation) => explanation.code.test(code));
  return found === undefined ? thrown : new UserError(found.name, found.sentence(uri));
}
