/**
 * Names in cypher/ that are not in schema.graphql, because they keep the books of loading and are no part of what the
 * API tells: each with its reason.
 */
export const internalNames: Readonly<Record<string, string>> = {};
