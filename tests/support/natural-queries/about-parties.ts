import type { NaturalQuery } from "./natural-query.ts";

export const queriesAboutParties: readonly NaturalQuery[] = [
  {
    question: "held meetings of two countries, newest first",
    query: `{ meetings(sort: [{ earliest: DESC }], where: { status: { eq: HELD },
      AND: [{ parties: { some: { id: { eq: "xaa" } } } }, { parties: { some: { id: { eq: "xab" } } } }] }) { id topics { label } } }`,
    rows: (data) =>
      data
        .list("meetings")
        .map((meeting) => [meeting.get("id"), meeting.list("topics").map((topic) => topic.get("label"))]),
    cypher: `MATCH (:Party {id: "xaa"})-[:TOOK_PART]->(m:Meeting {status: "HELD"})<-[:TOOK_PART]-(:Party {id: "xab"})
      RETURN [m.id, COLLECT { MATCH (m)-[:DISCUSSED]->(t:Topic) RETURN t.label ORDER BY t.id }] AS row
      ORDER BY m.earliest DESC, m.id LIMIT 20`,
  },
  {
    question: "the same, starting from one of them",
    query: `{ party(id: "xaa") { meetings(sort: [{ earliest: DESC }], where: { status: { eq: HELD }, parties: { some: { id: { eq: "xab" } } } }) { id } } }`,
    rows: (data) => data.list("party", "meetings").map((meeting) => [meeting.get("id")]),
    cypher: `MATCH (:Party {id: "xaa"})-[:TOOK_PART]->(m:Meeting {status: "HELD"})<-[:TOOK_PART]-(:Party {id: "xab"})
      RETURN [m.id] AS row ORDER BY m.earliest DESC, m.id LIMIT 20`,
  },
  {
    question: "a country's busiest partners",
    query: `{ party(id: "xaa") { engagements(first: 5) { id kind meetings lastOn } } }`,
    rows: (data) =>
      data
        .list("party", "engagements")
        .map((other) => [other.get("id"), other.get("kind"), other.get("meetings"), other.get("lastOn")]),
    cypher: `MATCH (:Party {id: "xaa"})-[x:ENGAGED_WITH]-(p)
      RETURN [p.id, p.kind, x.meetings, toString(x.lastOn)] AS row ORDER BY x.meetings DESC, p.id LIMIT 5`,
  },
  {
    question: "with whom a country cooperates",
    query: `{ party(id: "xab") { partnerships(first: 4) { id facts latestStatus } } }`,
    rows: (data) =>
      data
        .list("party", "partnerships")
        .map((other) => [other.get("id"), other.get("facts"), other.get("latestStatus")]),
    cypher: `MATCH (:Party {id: "xab"})-[x:COOPERATES_WITH]-(p)
      RETURN [p.id, x.facts, x.latestStatus] AS row ORDER BY x.facts DESC, p.id LIMIT 4`,
  },
  {
    question: "cooperation of two countries, with areas",
    query: `{ party(id: "xaa") { cooperation(where: { parties: { some: { id: { eq: "xab" } } } }, sort: [{ latest: DESC }]) {
      id status areas { id } statement { act } meeting { id } } } }`,
    rows: (data) =>
      data
        .list("party", "cooperation")
        .map((fact) => [
          fact.get("id"),
          fact.get("status"),
          fact.list("areas").map((area) => area.get("id")),
          fact.get("statement", "act"),
          fact.get("meeting", "id"),
        ]),
    cypher: `MATCH (:Party {id: "xaa"})-[:PARTY_TO]->(c)<-[:PARTY_TO]-(:Party {id: "xab"})
      MATCH (c)-[:STATED_IN]->(s), (c)-[:AFFIRMED_AT]->(m)
      RETURN [c.id, c.status, [(c)-[:IN_AREA]->(t) | t.id], s.act, m.id] AS row ORDER BY c.latest DESC, c.id LIMIT 20`,
  },
  {
    question: "members of a grouping",
    query: `{ party(id: "kite-four") { members { role member { id } } } }`,
    rows: (data) => data.list("party", "members").map((one) => [one.get("role"), one.get("member", "id")]),
    cypher: `MATCH (p)-[:HAS_MEMBERSHIP]->(m)-[:IN]->(:Party {id: "kite-four"}) RETURN [m.role, p.id] AS row ORDER BY m.id`,
  },
  {
    question: "alliances and groupings",
    query: `{ parties(where: { kind: { in: [ALLIANCE, INFORMAL_GROUPING] } }) { id kind } }`,
    rows: (data) => data.list("parties").map((party) => [party.get("id"), party.get("kind")]),
    cypher: `MATCH (p:Party) WHERE p.kind IN ["ALLIANCE", "INFORMAL_GROUPING"] RETURN [p.id, p.kind] AS row ORDER BY p.id`,
  },
  {
    question: "countries from the third on, with their offices",
    query: `{ countries(limit: 3, offset: 2) { id offices { title } } }`,
    rows: (data) =>
      data
        .list("countries")
        .map((party) => [party.get("id"), party.list("offices").map((office) => office.get("title"))]),
    cypher: `MATCH (p:Country)
      RETURN [p.id, COLLECT { MATCH (o)-[:OF]->(p) RETURN o.title ORDER BY o.id }] AS row ORDER BY p.id SKIP 2 LIMIT 3`,
  },
  {
    question: "organisations whose name holds a word, the last name first",
    query: `{ organisations(where: { name: { startsWith: "K" } }, sort: [{ name: DESC }]) { id } }`,
    rows: (data) => data.list("organisations").map((party) => [party.get("id")]),
    cypher: `MATCH (p:Organisation) WHERE p.name STARTS WITH "K" RETURN [p.id] AS row ORDER BY p.name DESC, p.id`,
  },
  {
    question: "who spoke for a country in the highest office",
    query: `{ party(id: "xab") { attendances(where: { offices: { some: { levels: { includes: HEAD_OF_STATE } } } }, sort: [{ earliest: DESC }]) { id person { id } } } }`,
    rows: (data) => data.list("party", "attendances").map((at) => [at.get("id"), at.get("person", "id")]),
    cypher: `MATCH (p)-[:HAS_ATTENDANCE]->(a)-[:REPRESENTING]->(:Party {id: "xab"})
      WHERE EXISTS { (a)-[:IN_CAPACITY_OF]->(o) WHERE "HEAD_OF_STATE" IN o.levels }
      RETURN [a.id, p.id] AS row ORDER BY a.earliest DESC, a.id LIMIT 20`,
  },
];
