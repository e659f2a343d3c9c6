import type { StoredReadout } from "../../graph/stored-readouts.ts";
import type { FactsFile } from "../../model/facts-file.ts";

type StoredAttendance = StoredReadout["attendances"][number];
type WrittenPerson = FactsFile["people"][string];

/** Somebody of one readout under a handle, as a facts file writes it. */
export interface Handle {
  readonly handle: string;
  /** What keys of facts hold of them: the person, or the offices, or the party. */
  readonly who: string;
  readonly written: Partial<WrittenPerson>;
}

export interface Handles {
  readonly all: readonly Handle[];
  /** The handle under which somebody was at a meeting, by the key of the attendance. */
  readonly ofAttendance: ReadonlyMap<string, Handle>;
}

/**
 * Handles for everybody a readout names as present. A person has one; people without a name have one for each way in which
 * the readout speaks of them.
 * @param partyOf the party an office belongs to, which need not be written again
 */
export function toHandles({ attendances }: StoredReadout, partyOf: (office: string) => string | undefined): Handles {
  const byText = new Map<string, Handle>();
  const ofAttendance = new Map<string, Handle>();
  const taken = new Set<string>();
  for (const attendance of attendances) {
    const written = toPerson(attendance, partyOf);
    const text = attendance.person ?? JSON.stringify(written);
    const known = byText.get(text);
    const handle = known ?? { handle: nameFor(attendance, taken), who: whoIs(attendance), written };
    byText.set(text, handle);
    ofAttendance.set(attendance.key, handle);
  }
  return { all: [...byText.values()], ofAttendance };
}

function whoIs({ person, said }: StoredAttendance): string {
  return person ?? (said.offices.length > 0 ? [...said.offices].sort().join("+") : (said.representing ?? ""));
}

/** "koizumi-shinjiro" may not be a handle beside the person's own id, so handles are told by a mark of their own. */
function nameFor(attendance: StoredAttendance, taken: Set<string>): string {
  const base = `at-${whoIs(attendance).replaceAll("+", "-")}`.slice(0, 100);
  let name = base;
  for (let count = 2; taken.has(name); count++) name = `${base}-${count}`;
  taken.add(name);
  return name;
}

function toPerson(
  { person, said }: StoredAttendance,
  partyOf: (office: string) => string | undefined,
): Partial<WrittenPerson> {
  const { offices, representing, basis, inferred, unnamedCount, namedAs, means, printedOffice } = said;
  const followsFromOffice = offices.length > 0 && offices.every((office) => partyOf(office) === representing);
  return {
    ...(person === null ? {} : { person }),
    ...(offices.length === 0 ? {} : { as: [...offices] }),
    ...(representing === undefined || followsFromOffice ? {} : { for: representing }),
    ...(namedAs === undefined ? {} : { namedAs }),
    ...(means === undefined ? {} : { means }),
    ...(printedOffice === undefined ? {} : { printedOffice }),
    ...(inferred ? { inferred } : {}),
    ...(unnamedCount === undefined ? {} : { unnamed: unnamedCount }),
    basis,
  };
}
