import { readFactDate } from "../../model/dates.ts";
import type { AccountRow, SaidOfMeeting } from "./said-of-meeting.ts";

export interface AccountDifference {
  /** Name of the field in Meeting. */
  readonly field: string;
  /** By readout, of those that say anything of it; ids where the value is an id. */
  readonly values: readonly { readonly readout: string; readonly value: string }[];
}

interface ComparedField {
  readonly field: string;
  /** What is shown; undefined where the account is silent. */
  readonly show: (said: SaidOfMeeting) => string | undefined;
  /** Accounts whose values have the same text say the same. */
  readonly identify?: (said: SaidOfMeeting) => string;
}

const comparedFields: readonly ComparedField[] = [
  {
    field: "localTime",
    show: ({ localTime, timeZone }) => {
      const clock = present(localTime);
      return clock === undefined || !present(timeZone) ? clock : `${clock} ${timeZone}`;
    },
    // Two clocks of different zones may show one moment.
    identify: ({ startsAtUtc, localTime, timeZone }) => startsAtUtc ?? `${localTime} ${timeZone}`,
  },
  { field: "durationMinutes", show: ({ durationMinutes }) => present(durationMinutes)?.toString() },
  { field: "place", show: ({ place }) => present(place) },
  { field: "hosts", show: ({ hosts }) => (hosts.length === 0 ? undefined : [...hosts].sort().join(", ")) },
  { field: "mode", show: ({ mode }) => present(mode) },
  { field: "status", show: ({ status }) => status },
  { field: "level", show: ({ level }) => present(level) },
  { field: "contact", show: ({ contact }) => present(contact) },
  { field: "occasion", show: ({ occasion }) => present(occasion) },
  { field: "series", show: ({ series }) => present(series) },
  { field: "seriesNumber", show: ({ seriesNumber }) => present(seriesNumber)?.toString() },
  { field: "partOf", show: ({ partOf }) => present(partOf) },
];

/** The fields that accounts give different values; silence differs from nothing, and neither does a vaguer date. */
export function findDifferences(accounts: readonly AccountRow[]): readonly AccountDifference[] {
  const dates: AccountDifference = {
    field: "date",
    values: accounts.map(({ readout, said }) => ({ readout, value: said.date })),
  };
  return [
    ...(doDatesDiffer(accounts) ? [dates] : []),
    ...comparedFields.flatMap(({ field, show, identify }) => {
      const telling = accounts.flatMap(({ readout, said }) => {
        const value = show(said);
        return value === undefined ? [] : [{ readout, value, identity: identify?.(said) ?? value }];
      });
      const isSame = new Set(telling.map(({ identity }) => identity)).size < 2;
      return isSame ? [] : [{ field, values: telling.map(({ readout, value }) => ({ readout, value })) }];
    }),
  ];
}

/** One date lies within all others, unless they differ. */
function doDatesDiffer(accounts: readonly AccountRow[]): boolean {
  const spans = accounts.flatMap(({ said }) => {
    const reading = readFactDate(said.date);
    return reading.ok ? [reading.date] : [];
  });
  return !spans.some((inner) =>
    spans.every((outer) => outer.earliest <= inner.earliest && inner.latest <= outer.latest),
  );
}

function present<Value>(value: Value | null | undefined): Value | undefined {
  return value ?? undefined;
}
