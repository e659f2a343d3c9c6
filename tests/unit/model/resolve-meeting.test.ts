import { readFactDate } from "../../../src/model/dates.ts";
import { resolveMeeting } from "../../../src/model/resolve-meeting.ts";
import type { AttendanceFact, MeetingAccount } from "../../../src/model/resolved.ts";
import type { MeetingAccounts, RegistryView } from "../../../src/model/resolved-meeting.ts";

const registry: RegistryView = {
  levelsOf: (office) => (office === "president" ? ["head_of_state"] : office === "minister" ? ["minister"] : []),
  nameOfParty: (party) => party.charAt(0).toUpperCase() + party.slice(1),
  nameOfPlace: (place) => place.charAt(0).toUpperCase() + place.slice(1),
  partOf: (party) => (party === "arvandia-ministry" ? "arvandia" : undefined),
};

const arvandia = { id: "a", publishers: ["arvandia-ministry"], publishedOn: "2031-05-03" };
const borealia = { id: "b", publishers: ["borealia"], publishedOn: "2031-05-02" };
const cindria = { id: "c", publishers: ["cindria"], publishedOn: "2031-05-02" };

function account(more: Partial<MeetingAccount> & { readonly on?: string } = {}): MeetingAccount {
  const { on = "2031-05-01", ...said } = more;
  const reading = readFactDate(on);
  if (!reading.ok) throw new Error(reading.reason);
  return {
    meeting: "talks",
    formerly: [],
    support: { paragraph: "lead" },
    date: reading.date,
    dateBasis: "lead",
    durationApproximate: false,
    hosts: [],
    status: "held",
    formats: [],
    parts: [],
    mentionedOnly: false,
    ...said,
  };
}

function attendance(key: string, representing: string, more: Partial<AttendanceFact> = {}): AttendanceFact {
  const plain = { order: 1, offices: ["minister"], roles: [], basis: "named", inferred: false } as const;
  return { key, meeting: "talks", person: key, representing, support: { paragraph: "lead" }, ...plain, ...more };
}

function resolve(accounts: MeetingAccounts["accounts"], attendances: MeetingAccounts["attendances"] = []) {
  return resolveMeeting({ id: "talks", accounts, attendances }, registry);
}

test("what most accounts say is taken, and the field is named as disputed", () => {
  const meeting = resolve([
    { readout: arvandia, account: account({ place: "kiteport", hosts: ["arvandia"] }) },
    { readout: borealia, account: account({ place: "lanternby" }) },
    { readout: cindria, account: account({ place: "lanternby" }) },
  ]);
  expect(meeting).toMatchObject({ place: "lanternby", disputed: ["place"] });
});

test("ties go to the host's own readout, a ministry of the host included", () => {
  const meeting = resolve([
    { readout: borealia, account: account({ durationMinutes: 30 }) },
    { readout: arvandia, account: account({ durationMinutes: 40, hosts: ["arvandia"] }) },
  ]);
  expect(meeting).toMatchObject({ durationMinutes: 40, disputed: ["durationMinutes"] });
});

test("without a host ties go to the earlier readout, and then to the lower id", () => {
  const later = { readout: arvandia, account: account({ place: "kiteport" }) };
  const earlier = { readout: cindria, account: account({ place: "lanternby" }) };
  const asEarly = { readout: borealia, account: account({ place: "harbourby" }) };
  expect(resolve([later, earlier]).place).toBe("lanternby");
  expect(resolve([later, earlier, asEarly]).place).toBe("harbourby");
});

test("a mention gives way to any report", () => {
  const meeting = resolve([
    { readout: borealia, account: account({ status: "scheduled", on: "2031-05", mentionedOnly: true }) },
    { readout: arvandia, account: account() },
  ]);
  expect(meeting).toMatchObject({ status: "held", disputed: [], date: { text: "2031-05-01" } });
});

test("a vaguer date that holds a closer one does not dispute it", () => {
  const vague = { readout: borealia, account: account({ on: "2031-05" }) };
  const close = { readout: arvandia, account: account({ on: "2031-05-01" }) };
  expect(resolve([vague, close])).toMatchObject({ date: { text: "2031-05-01" }, disputed: [] });
  expect(resolve([close, { ...vague, account: account({ on: "2031-06" }) }]).disputed).toEqual(["date"]);
});

test("two clocks that show one moment do not dispute each other", () => {
  const utc = "2031-05-01T12:40:00.000Z";
  const here = account({ localTime: "15:40", timeZone: "Europe/Istanbul", startsAtUtc: utc });
  const there = account({ localTime: "21:40", timeZone: "Asia/Tokyo", startsAtUtc: utc });
  expect(
    resolve([
      { readout: arvandia, account: here },
      { readout: borealia, account: there },
    ]),
  ).toMatchObject({
    localTime: "21:40",
    disputed: [],
  });
});

test("the level is the lowest of the highest of each side", () => {
  const meeting = resolve(
    [{ readout: arvandia, account: account() }],
    [
      { readout: arvandia, attendance: attendance("p1", "arvandia", { offices: ["president"] }) },
      { readout: arvandia, attendance: attendance("p2", "arvandia") },
      { readout: arvandia, attendance: attendance("p3", "borealia") },
      { readout: arvandia, attendance: attendance("p4", "cindria", { offices: [] }) },
    ],
  );
  expect(meeting).toMatchObject({ level: "minister", partyCount: 3, personCount: 4, contact: "direct" });
});

test.each([
  [["conference_session"], 2, "same_session"],
  [["meal", "reception"], 2, "same_occasion"],
  [["meal"], 31, "same_session"],
  [[], 30, "direct"],
] as const)("contact at %j with %d people is %s", (formats, count, contact) => {
  const people = Array.from({ length: count }, (_, index) => ({
    readout: arvandia,
    attendance: attendance(`p${index}`, index % 2 === 0 ? "arvandia" : "borealia"),
  }));
  expect(resolve([{ readout: arvandia, account: account({ formats }) }], people).contact).toBe(contact);
});

test("unnamed members of a delegation count, and one whose number is unknown counts as one", () => {
  const delegation = { person: undefined, basis: "unnamed_delegation" } as const;
  const { person: _, ...nobody } = attendance("d1", "arvandia", { basis: delegation.basis, unnamedCount: 3 });
  const { person: __, ...unknown } = attendance("d2", "borealia", { basis: delegation.basis });
  const meeting = resolve(
    [{ readout: arvandia, account: account() }],
    [
      { readout: arvandia, attendance: nobody },
      { readout: arvandia, attendance: unknown },
    ],
  );
  expect(meeting.personCount).toBe(4);
});

test("an office that is printed outweighs one that is inferred, and roles add up", () => {
  const printed = attendance("p1", "arvandia", { offices: ["president"], roles: ["chair"] });
  const inferred = attendance("p1", "arvandia", { inferred: true, roles: ["signatory"] });
  const meeting = resolve(
    [
      { readout: arvandia, account: account() },
      { readout: borealia, account: account() },
    ],
    [
      { readout: borealia, attendance: inferred },
      { readout: arvandia, attendance: printed },
    ],
  );
  expect(meeting.attendances).toMatchObject([
    { offices: ["president"], inferred: false, roles: ["chair", "signatory"], disputed: [] },
  ]);
});

test.each([
  [{ place: "kiteport", hosts: ["cindria"] }, "Cindria, Arvandia and Borealia in Kiteport, 1 May 2031"],
  [{ mode: "phone" }, "Arvandia, Borealia and Cindria by phone, 1 May 2031"],
  [{ on: "2031-05~" }, "Arvandia, Borealia and Cindria, about May 2031"],
  [{ on: "2031-05-01/2031-06-02" }, "Arvandia, Borealia and Cindria, 1 May 2031 to 2 June 2031"],
  [{ name: "Kite Talks" }, "Kite Talks"],
] as const)("a meeting with %j is called %s", (said, name) => {
  const people = ["cindria", "borealia", "arvandia"].map((party) => ({
    readout: arvandia,
    attendance: attendance(party, party),
  }));
  expect(resolve([{ readout: arvandia, account: account(said) }], people).name).toBe(name);
});

test("an announcement gives way to what came of the meeting, without disagreeing with it", () => {
  const meeting = resolve([
    { readout: arvandia, account: account({ status: "scheduled" }) },
    { readout: borealia, account: account({ status: "held" }) },
  ]);
  expect(meeting).toMatchObject({ status: "held", disputed: [] });
});
