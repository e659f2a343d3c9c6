import { columns, type Table } from "./table.ts";

const pair = (of: "people" | "parties") => [
  ...columns("text", { "from!": { about: "The one with the lower id.", refersTo: of } }),
  ...columns("text", { "to!": { about: "The one with the higher id.", refersTo: of } }),
];
const firstAndLast = columns("day", { firstOn: "First possible day.", lastOn: "Last possible day." });

/** What is derived from facts: who met whom, and who cooperates with whom. */
export const linkTables: readonly Table[] = [
  {
    name: "met",
    title: "Who met whom: at held meetings, in direct contact, for different parties",
    statement: "met",
    statementWithin: "met-within",
    key: ["from", "to"],
    holds: "facts",
    columns: [
      ...pair("people"),
      ...columns("integer", { "meetings!": "How many meetings." }),
      ...firstAndLast,
      ...columns("integer", { smallest: "How many people were at the smallest of them." }),
    ],
  },
  {
    name: "engaged",
    title: "Which parties met in direct contact",
    statement: "engaged",
    statementWithin: "engaged-within",
    key: ["from", "to"],
    holds: "facts",
    columns: [...pair("parties"), ...columns("integer", { "meetings!": "How many meetings." }), ...firstAndLast],
  },
  {
    name: "cooperates",
    title: "Which parties cooperate, by what both sides say",
    statement: "cooperates",
    statementWithin: "cooperates-within",
    key: ["from", "to"],
    holds: "facts",
    columns: [
      ...pair("parties"),
      ...columns("integer", { "facts!": "How many cooperations." }),
      ...columns("text", { "latestStatus!": "Status by the statement with the latest day." }),
      ...columns("list", { areas: { about: "In which fields.", refersTo: "topics" } }),
      ...firstAndLast,
    ],
  },
];

/** For whoever has a spreadsheet and no joins: one row an attendance, in words, with its source. */
export const flatTable: Table = {
  name: "attendance-details",
  title: "Who was where with whom: one row an attendance, in words, with its source",
  statement: "attendance-details",
  key: ["attendance"],
  holds: "facts",
  columns: [
    ...columns("text", { date: "Meeting.dateText", person: "Name of the person; empty for people nobody names." }),
    ...columns("list", { office: "Titles of the offices in which they were there." }),
    ...columns("text", { party: "Whom they represented.", meeting: "Name of the meeting." }),
    ...columns("text", {
      place: "Where.",
      country: "In which country.",
      mode: "Meeting.mode",
      status: "Meeting.status",
    }),
    ...columns("text", { contact: "Attendance.contact" }),
    ...columns("integer", { unnamed: "Attendance.unnamedCount" }),
    ...columns("list", {
      publisher: "According to whom.",
      readout: "Titles of the readouts.",
      address: "Their addresses.",
    }),
    ...columns("text", { paragraph: "The paragraph of the first of them." }),
    ...columns("text", { personId: { about: "Id of the person.", refersTo: "people" } }),
    ...columns("text", { partyId: { about: "Id of the party.", refersTo: "parties" } }),
    ...columns("text", { "meetingId!": { about: "Id of the meeting.", refersTo: "meetings" } }),
    ...columns("text", { "attendance!": { about: "Id of the attendance.", refersTo: "attendances" } }),
    ...columns("list", { officeIds: { about: "Ids of the offices.", refersTo: "offices" }, roles: "Attendance.roles" }),
    ...columns("day", { earliest: "Attendance.earliest", latest: "Attendance.latest" }),
    ...columns("list", {
      readoutIds: { about: "Ids of the readouts, in the order in which their titles stand.", refersTo: "readouts" },
    }),
  ],
};
