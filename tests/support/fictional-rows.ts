import type { Row } from "../../src/export/tables/table.ts";
import type { FakeTables } from "./fake-export.ts";

/** Everything that could be taken for markup, and scripts of all directions. */
export const hostileName = `O'Malley "Max" <b>&amp;</b> ]]> ${"שלום עולם"} مرحبا 会談\tone\nnext\r\u{1f91d}`;

const person = (id: string, name: string, meetingCount: number): Row => ({ id, name, meetingCount, wikidataId: null });
const meeting = (id: string, name: string, earliest: string, latest: string): Row => ({
  ...{ id, name, earliest, latest, dateText: earliest.slice(0, 7), datePrecision: "MONTH", contact: "DIRECT" },
  ...{ status: "HELD", hosts: ["atl", "lem"], personCount: 2, disputed: [], readouts: [`${id}-readout`] },
});
const attendance = (number: number, personId: string | null, meetingId: string, party: string): Row => ({
  ...{ attendance: `att-${number}`, personId, meetingId, party, partyId: party.slice(0, 3).toLowerCase() },
  ...{
    office: ["Minister of Sunken Affairs", "Deputy Tide"],
    officeIds: ["atl-sunken", "atl-tide"],
    contact: "DIRECT",
  },
  ...{ earliest: "2030-02-01", latest: "2030-02-28", roles: [], publisher: ["Atlantis"], readout: ["Talks & <talks>"] },
  ...{ readoutIds: [`${meetingId}-readout`], address: ["https://atlantis.example/?a=1&b=2"], paragraph: "2" },
});
const link = (from: string, to: string, more: Row): Row => ({
  ...{ from, to, firstOn: "2030-02-01", lastOn: "2031-03-04", ...more },
});

/** People of Atlantis and Lemuria, some of whom met; Mu has met nobody. */
export const fictionalRows: FakeTables = {
  people: [
    person("ann-atlantis", "Ann Atlantis", 2),
    person("hostile", hostileName, 1),
    person("lee-lemuria", "Lee Lemuria", 2),
    person("nobody-mu", "Nobody Mu", 0),
  ],
  parties: [
    { id: "atl", name: "Atlantis", kind: "COUNTRY" },
    { id: "lem", name: "Lemuria", kind: "COUNTRY" },
    { id: "mu", name: "Mu", kind: "COUNTRY" },
    { id: "tide", name: hostileName, kind: "IGO" },
  ],
  meetings: [
    meeting("2030-02-reef", "Reef talks", "2030-02-01", "2030-02-28"),
    meeting("2031-03-04-tide", hostileName, "2031-03-04", "2031-03-04"),
  ],
  "attendance-details": [
    attendance(1, "ann-atlantis", "2030-02-reef", "Atlantis"),
    attendance(2, "lee-lemuria", "2030-02-reef", "Lemuria"),
    attendance(3, null, "2030-02-reef", "Lemuria"),
    attendance(4, "lee-lemuria", "2031-03-04-tide", "Lemuria"),
    attendance(5, "hostile", "2031-03-04-tide", hostileName),
  ],
  met: [
    link("ann-atlantis", "lee-lemuria", { meetings: 3, smallest: 2 }),
    link("hostile", "lee-lemuria", { meetings: 1, smallest: 2 }),
  ],
  cooperates: [
    link("atl", "lem", { facts: 5, latestStatus: "AGREED", areas: ["sea.reefs", "sea.tides"] }),
    link("lem", "tide", { facts: 2, latestStatus: hostileName, areas: [] }),
  ],
  engaged: [link("atl", "lem", { meetings: 4 })],
};
