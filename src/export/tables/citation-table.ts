import { columns, type Table } from "./table.ts";

/** What the columns of readouts in the other tables leave out: the paragraph, for each of several readouts. */
export const citationTable: Table = {
  name: "citations",
  title: "Where each fact is found: readout and paragraph",
  statement: "citations",
  key: ["fact", "readout", "paragraph"],
  holds: "facts",
  columns: [
    ...columns("text", { "fact!": "The id of whatever is found there." }),
    ...columns("text", {
      "table!": "Its table: attendances, statements, cooperations, tenures, memberships or names.",
    }),
    ...columns("text", { "readout!": { about: "The readout that says so.", refersTo: "readouts" } }),
    ...columns("text", { "paragraph!": "Citation.paragraph", quote: "Citation.quote" }),
  ],
};
