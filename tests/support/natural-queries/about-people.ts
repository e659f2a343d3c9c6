import type { NaturalQuery } from "./natural-query.ts";

export const queriesAboutPeople: readonly NaturalQuery[] = [
  {
    question: "whom a person met, in what capacity, for whom, newest first",
    query: `{ person(id: "person-03") { attendances(sort: [{ earliest: DESC }]) {
      earliest offices { title } representing { name } meeting { id place { name } } } } }`,
    rows: (data) =>
      data
        .list("person", "attendances")
        .map((at) => [
          at.get("earliest"),
          at.list("offices").map((office) => office.get("title")),
          at.get("representing", "name"),
          at.get("meeting", "id"),
          at.get("meeting", "place", "name"),
        ]),
    cypher: `MATCH (:Person {id: "person-03"})-[:HAS_ATTENDANCE]->(a)-[:AT]->(m)-[:HELD_AT]->(place)
      MATCH (a)-[:REPRESENTING]->(party)
      RETURN [toString(a.earliest), [(a)-[:IN_CAPACITY_OF]->(o) | o.title], party.name, m.id, place.name] AS row
      ORDER BY a.earliest DESC, a.id LIMIT 20`,
  },
  {
    question: "a person's counterparts with counts",
    query: `{ person(id: "person-03") { counterparts(first: 10) { id meetings firstOn lastOn smallest } } }`,
    rows: (data) =>
      data
        .list("person", "counterparts")
        .map((met) => [met.get("id"), met.get("meetings"), met.get("firstOn"), met.get("lastOn"), met.get("smallest")]),
    cypher: `MATCH (:Person {id: "person-03"})-[x:MET]-(p)
      RETURN [p.id, x.meetings, toString(x.firstOn), toString(x.lastOn), x.smallest] AS row
      ORDER BY x.meetings DESC, p.id LIMIT 10`,
  },
  {
    question: "the second page of people whom a person met",
    query: `{ person(id: "person-03") { met(limit: 5, offset: 5) { id } } }`,
    rows: (data) => data.list("person", "met").map((met) => [met.get("id")]),
    cypher: `MATCH (:Person {id: "person-03"})-[:MET]-(p) RETURN [p.id] AS row ORDER BY p.id SKIP 5 LIMIT 5`,
  },
  {
    question: "the busiest people",
    query: `{ people(limit: 10, sort: [{ meetingCount: DESC }]) { id meetingCount } }`,
    rows: (data) => data.list("people").map((person) => [person.get("id"), person.get("meetingCount")]),
    cypher: `MATCH (p:Person) RETURN [p.id, p.meetingCount] AS row ORDER BY p.meetingCount DESC, p.id LIMIT 10`,
  },
  {
    question: "the offices a person held",
    query: `{ person(id: "person-07") { tenures(sort: [{ fromEarliest: DESC }]) { from office { title of { name } } } } }`,
    rows: (data) =>
      data
        .list("person", "tenures")
        .map((tenure) => [tenure.get("from"), tenure.get("office", "title"), tenure.get("office", "of", "name")]),
    cypher: `MATCH (:Person {id: "person-07"})-[:HAS_TENURE]->(t)-[:OF_OFFICE]->(o)-[:OF]->(party)
      RETURN [t.from, o.title, party.name] AS row ORDER BY t.fromEarliest DESC, t.id`,
  },
  {
    question: "what a person said, about what, with its source",
    query: `{ person(id: "person-03") { statements { id act topics { label } citations { readout paragraph publisher } } } }`,
    rows: (data) =>
      data
        .list("person", "statements")
        .map((said) => [
          said.get("id"),
          said.get("act"),
          said.list("topics").map((topic) => topic.get("label")),
          said.list("citations").map((at) => `${at.get("readout")} ${at.get("paragraph")} ${at.get("publisher")}`),
        ]),
    cypher: `MATCH (s:Statement)-[:MADE_BY]->(:Person {id: "person-03"})
      MATCH (s)-[x:SUPPORTED_BY]->(r)-[:PUBLISHED_BY]->(party)
      RETURN [s.id, s.act, [(s)-[:ABOUT]->(t:Topic) | t.label], [r.id + " " + x.paragraph + " " + party.name]] AS row
      ORDER BY s.id LIMIT 20`,
  },
  {
    question: "meetings by phone that a person attended",
    query: `{ person(id: "person-03") { meetings(where: { mode: { eq: PHONE } }) { id mode } } }`,
    rows: (data) => data.list("person", "meetings").map((meeting) => [meeting.get("id")]),
    cypher: `MATCH (:Person {id: "person-03"})-[:ATTENDED]->(m:Meeting {mode: "PHONE"}) RETURN [m.id] AS row ORDER BY m.id LIMIT 20`,
  },
  {
    question: "people whose name holds a word",
    query: `{ people(where: { name: { contains: "Rook" } }, sort: [{ name: ASC }]) { id name } }`,
    rows: (data) => data.list("people").map((person) => [person.get("id")]),
    cypher: `MATCH (p:Person) WHERE p.name CONTAINS "Rook" RETURN [p.id] AS row ORDER BY p.name, p.id LIMIT 20`,
  },
];
