/**
 * Names in cypher/ that are not in schema.graphql, because they keep the books of loading and are no part of what the
 * API tells: each with its reason.
 */
export const internalNames: Readonly<Record<string, string>> = {
  Entity: "every node with an id of its own carries this label, so that one constraint keeps ids apart",
  FormerId: "an id that an entity had before",
  NOW: "leads from a former id to the entity that has it now",
};
