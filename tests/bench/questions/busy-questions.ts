/** The busiest of each kind: whoever asks about them makes most work. */
export interface Busiest {
  readonly people: readonly string[];
  readonly parties: readonly string[];
  readonly topics: readonly string[];
  readonly offices: readonly string[];
  readonly meetings: readonly string[];
  readonly readouts: readonly string[];
}

export interface BusyQuestion {
  readonly name: string;
  readonly query: string;
  readonly variables: readonly Readonly<Record<string, string>>[];
}

const told = "sentence sources { title publisher paragraph }";

/** Each named question for the twenty busiest it can be asked of, or for each of them and the next. */
export function busyQuestions(busiest: Busiest): readonly BusyQuestion[] {
  const { people, parties, topics, offices, meetings, readouts } = busiest;
  const one = (name: string, argument: string, ids: readonly string[], fields: string, more = ""): BusyQuestion => ({
    name,
    query: `query ($a: String!) { ${name}(${argument}: $a${more}) { sentence ${fields} } }`,
    variables: ids.map((a) => ({ a })),
  });
  const two = (
    name: string,
    [first, second]: readonly [string, string],
    ids: readonly string[],
    fields: string,
  ): BusyQuestion => ({
    name,
    query: `query ($a: String!, $b: String!) { ${name}(${first}: $a, ${second}: $b) { sentence ${fields} } }`,
    variables: ids.map((a, index) => ({ a, b: ids[(index + 1) % ids.length] ?? a })),
  });
  const hops = `hops { ${told} }`;
  return [
    two("path", ["from", "to"], people, hops),
    two("paths", ["from", "to"], people, `paths { length ${hops} }`),
    {
      ...two("pathsFrom", ["person", "party"], people, `paths { length ${hops} }`),
      variables: people.map((a, index) => ({ a, b: parties[index] ?? "" })),
    },
    one("distances", "of", people, "counts { hops count } connectors { person { name } reaches }"),
    one("contacts", "of", [...people, ...parties], `contacts { meetings ${told} }`),
    two("commonContacts", ["a", "b"], people, `contacts { ${told} }`),
    two("relationship", ["a", "b"], parties, `topics { ${told} } cooperation { ${told} } people { ${told} }`),
    two("changes", ["a", "b"], parties, `topics { ${told} } statuses { ${told} } people { ${told} }`),
    one("quiet", "of", [...people, ...parties], "sentence"),
    one("firsts", "of", parties, `meetings { ${told} }`),
    one("officeHolders", "office", offices, `holders { certainty ${told} }`, ', on: "2020-06-15"'),
    one("career", "person", people, `offices { ${told} }`),
    one("positions", "topic", topics, `positions { ${told} } byParty { ${told} }`),
    one("topicTrend", "of", [...topics, ...parties], "quarters { sentence }"),
    one("timeline", "of", [...people, ...parties, ...topics], `entries { ${told} } next`),
    one("compareReadouts", "meeting", meetings, `attendance { ${told} }`),
    one("evidence", "of", [...people, ...meetings], "sentence"),
    one("dependsOn", "readout", readouts, "sentence"),
    {
      ...two("brief", ["of", "for"], people, "text"),
      variables: people.map((a, index) => ({ a, b: parties[index] ?? "" })),
    },
    {
      name: "cooperation",
      query: `query ($a: String!, $b: String!) { cooperation(parties: [$a, $b]) { sentence strands { ${told} } } }`,
      variables: parties.map((a, index) => ({ a, b: parties[(index + 1) % parties.length] ?? a })),
    },
  ];
}
