import type { NaturalQuery } from "./natural-query.ts";

export const queriesAboutMeetings: readonly NaturalQuery[] = [
  {
    question: "meetings on certain days",
    query: `{ meetings(where: { date: { gte: "2030-01-01", lte: "2030-06-30" } }, sort: [{ date: ASC }], limit: 100) { id date } }`,
    rows: (data) => data.list("meetings").map((meeting) => [meeting.get("id"), meeting.get("date")]),
    cypher: `MATCH (m:Meeting) WHERE date("2030-01-01") <= m.date <= date("2030-06-30")
      RETURN [m.id, toString(m.date)] AS row ORDER BY m.date, m.id LIMIT 100`,
  },
  {
    question: "meetings that may have been in a month",
    query: `{ meetings(where: { earliest: { lte: "2030-06-30" }, latest: { gte: "2030-06-01" } }, sort: [{ earliest: ASC }]) { id dateText datePrecision } }`,
    rows: (data) =>
      data
        .list("meetings")
        .map((meeting) => [meeting.get("id"), meeting.get("dateText"), meeting.get("datePrecision")]),
    cypher: `MATCH (m:Meeting) WHERE m.earliest <= date("2030-06-30") AND m.latest >= date("2030-06-01")
      RETURN [m.id, m.dateText, m.datePrecision] AS row ORDER BY m.earliest, m.id LIMIT 20`,
  },
  {
    question: "the newest meetings, second page, with some of who came",
    query: `{ meetings(limit: 10, offset: 10, sort: [{ earliest: DESC }]) { id attendances(limit: 2) { person { id } representing { id } } } }`,
    rows: (data) =>
      data
        .list("meetings")
        .map((meeting) => [
          meeting.get("id"),
          meeting.list("attendances").map((at) => `${at.get("person", "id")} ${at.get("representing", "id")}`),
        ]),
    cypher: `MATCH (m:Meeting) WITH m ORDER BY m.earliest DESC, m.id SKIP 10 LIMIT 10
      RETURN [m.id, COLLECT {
        MATCH (p)-[:HAS_ATTENDANCE]->(a)-[:AT]->(m) MATCH (a)-[:REPRESENTING]->(party)
        RETURN p.id + " " + party.id ORDER BY a.id LIMIT 2
      }] AS row ORDER BY m.earliest DESC, m.id`,
  },
  {
    question: "who came to the meetings of an office",
    query: `{ office(id: "xaa-minister-of-defence") { attendances(sort: [{ earliest: DESC }]) { id person { name } meeting { id } } } }`,
    rows: (data) =>
      data.list("office", "attendances").map((at) => [at.get("id"), at.get("person", "name"), at.get("meeting", "id")]),
    cypher: `MATCH (p)-[:HAS_ATTENDANCE]->(a)-[:IN_CAPACITY_OF]->(:Office {id: "xaa-minister-of-defence"})
      MATCH (a)-[:AT]->(m) RETURN [a.id, p.name, m.id] AS row ORDER BY a.earliest DESC, a.id LIMIT 20`,
  },
  {
    question: "who raised a topic since a day",
    query: `{ topic(id: "theme.kites") { statements(where: { earliest: { gte: "2030-01-01" } }, sort: [{ earliest: DESC }]) {
      id act speakers { id } parties { id } meeting { id } } } }`,
    rows: (data) =>
      data
        .list("topic", "statements")
        .map((said) => [
          said.get("id"),
          said.get("act"),
          said.list("speakers").map((person) => person.get("id")),
          said.list("parties").map((party) => party.get("id")),
          said.get("meeting", "id"),
        ]),
    cypher: `MATCH (s:Statement)-[:ABOUT]->(:Topic {id: "theme.kites"}) WHERE s.earliest >= date("2030-01-01")
      MATCH (s)-[:MADE_AT]->(m)
      RETURN [s.id, s.act, [(s)-[:MADE_BY]->(p) | p.id], [(s)-[:MADE_FOR]->(q) | q.id], m.id] AS row
      ORDER BY s.earliest DESC, s.id LIMIT 20`,
  },
  {
    question: "held meetings about a topic, with their parties",
    query: `{ topic(id: "situation.tea-sea") { meetings(where: { status: { eq: HELD } }, sort: [{ earliest: DESC }]) { id parties { id } } } }`,
    rows: (data) =>
      data
        .list("topic", "meetings")
        .map((meeting) => [meeting.get("id"), meeting.list("parties").map((party) => party.get("id"))]),
    cypher: `MATCH (m:Meeting {status: "HELD"})-[:DISCUSSED]->(:Topic {id: "situation.tea-sea"})
      RETURN [m.id, COLLECT { MATCH (p)-[:TOOK_PART]->(m) RETURN p.id ORDER BY p.id }] AS row
      ORDER BY m.earliest DESC, m.id LIMIT 20`,
  },
  {
    question: "cooperation agreed or signed in an area",
    query: `{ cooperations(where: { status: { in: [AGREED, SIGNED] }, areas: { some: { id: { eq: "theme.lanterns" } } } }, sort: [{ latest: DESC }]) { id forms parties { id } } }`,
    rows: (data) =>
      data
        .list("cooperations")
        .map((fact) => [fact.get("id"), fact.get("forms"), fact.list("parties").map((party) => party.get("id"))]),
    cypher: `MATCH (c:Cooperation)-[:IN_AREA]->(:Topic {id: "theme.lanterns"}) WHERE c.status IN ["AGREED", "SIGNED"]
      RETURN [c.id, c.forms, COLLECT { MATCH (p)-[:PARTY_TO]->(c) RETURN p.id ORDER BY p.id }] AS row
      ORDER BY c.latest DESC, c.id LIMIT 20`,
  },
  {
    question: "everything that a readout supports",
    query: `{ readout(id: "readout-meeting-007") { title publishers { name } meetings { id } attendances { id } statements { id } } }`,
    rows: (data) => [
      data.to("readout").get("title"),
      ...["publishers", "meetings", "attendances", "statements"].map((list) => data.list("readout", list).length),
    ],
    cypher: `MATCH (r:Readout {id: "readout-meeting-007"})
      UNWIND [r.title, COUNT { (r)-[:PUBLISHED_BY]->() }, COUNT { (r)-[:REPORTS_ON]->() },
        COUNT { (r)<-[:SUPPORTED_BY]-(:Attendance) }, COUNT { (r)<-[:SUPPORTED_BY]-(:Statement) }] AS row
      RETURN row`,
  },
  {
    question: "what each readout says of a meeting",
    query: `{ meeting(id: "meeting-007") { accounts { readout date dateBasis publisher hosts } } }`,
    rows: (data) =>
      data
        .list("meeting", "accounts")
        .map((said) => [
          said.get("readout"),
          said.get("date"),
          said.get("dateBasis"),
          said.get("publisher"),
          said.get("hosts"),
        ]),
    cypher: `MATCH (party)<-[:PUBLISHED_BY]-(r)-[x:REPORTS_ON]->(:Meeting {id: "meeting-007"})
      RETURN [r.id, x.date, x.dateBasis, party.name, x.hosts] AS row`,
  },
  {
    question: "meetings on the occasion of a forum, most people first",
    query: `{ occasion(id: "regatta-2031") { name meetings(sort: [{ personCount: DESC }], limit: 5) { id personCount } } }`,
    rows: (data) => data.list("occasion", "meetings").map((meeting) => [meeting.get("id"), meeting.get("personCount")]),
    cypher: `MATCH (m)-[:ON_OCCASION_OF]->(:Occasion {id: "regatta-2031"})
      RETURN [m.id, m.personCount] AS row ORDER BY m.personCount DESC, m.id LIMIT 5`,
  },
  {
    question: "meetings at a place that did not come about, or were not by person",
    query: `{ place(id: "port-xaa") { meetings(where: { OR: [{ NOT: { status: { eq: HELD } } }, { mode: { in: [PHONE, VIDEO] } }] }) { id } } }`,
    rows: (data) => data.list("place", "meetings").map((meeting) => [meeting.get("id")]),
    cypher: `MATCH (m:Meeting)-[:HELD_AT]->(:Place {id: "port-xaa"}) WHERE m.status <> "HELD" OR m.mode IN ["PHONE", "VIDEO"]
      RETURN [m.id] AS row ORDER BY m.id LIMIT 20`,
  },
  {
    question: "statements about an instrument",
    query: `{ instrument(id: "kite-accord") { statements(sort: [{ earliest: DESC }, { order: ASC }], limit: 7) { id order } } }`,
    rows: (data) => data.list("instrument", "statements").map((said) => [said.get("id"), said.get("order")]),
    cypher: `MATCH (s)-[:ABOUT]->(:Instrument {id: "kite-accord"})
      RETURN [s.id, s.order] AS row ORDER BY s.earliest DESC, s.order, s.id LIMIT 7`,
  },
];
