import { columns, type Table } from "./table.ts";

/** The meeting as each of its readouts has it, before accounts are settled: what the fields of a meeting rest on. */
export const accountTable: Table = {
  name: "accounts",
  title: "What each readout says of a meeting, and where",
  statement: "accounts",
  key: ["meeting", "readout", "paragraph"],
  holds: "facts",
  columns: [
    ...columns("text", { "meeting!": { about: "The meeting.", refersTo: "meetings" } }),
    ...columns("text", { "readout!": { about: "The readout that says so.", refersTo: "readouts" } }),
    ...columns("text", { "paragraph!": "The paragraph it rests on.", title: "Readout.title" }),
    ...columns("text", { address: "Address of the readout, or of the page it was read at." }),
    ...columns("list", { publishers: "Names of who published it." }),
    ...columns("day", { publishedOn: "Readout.publishedOn" }),
    ...columns("text", { date: "Account.date", dateBasis: "Account.dateBasis" }),
    ...columns("text", { localTime: "Account.localTime", timeZone: "Account.timeZone" }),
    ...columns("integer", { durationMinutes: "How long it lasted, in minutes." }),
    ...columns("text", { place: { about: "Where it was held.", refersTo: "places" }, venue: "Meeting.venue" }),
    ...columns("text", { status: "Meeting.status" }),
  ],
};
