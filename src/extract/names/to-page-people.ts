import { slugOf } from "../slug.ts";
import type { GatheredPerson } from "./gather-people.ts";
import type { KnownEntities } from "./known-entities.ts";
import { type PartedName, partName } from "./name-order.ts";
import { rankOf } from "./office-words.ts";
import type { PageOffice, PagePerson } from "./page-person.ts";

/** A person of the page with what the grammar found and what the registry knows, before anything is written. */
export interface ReadPerson extends PagePerson {
  readonly gathered: GatheredPerson;
  readonly parted: PartedName;
}

/** People with handles of the file, their offices as the registry has them, and the short forms the text uses. */
export function toPagePeople(
  gathered: readonly GatheredPerson[],
  present: ReadonlySet<GatheredPerson>,
  known: KnownEntities,
  own: { readonly party: string; readonly office?: string | undefined } | undefined,
): readonly ReadPerson[] {
  const taken = new Set<string>();
  return gathered.map((person) => {
    const parted = partName(person, person.party);
    const offices = toOffices(person, known).map((office) => meantHere(office, own));
    const base = toHandle(person, parted, offices);
    const handle = firstFree(
      [base, `${base}-${person.party ?? "x"}`, slugOf(`${person.printed ?? ""} ${base}`)],
      taken,
      known,
    );
    taken.add(handle);
    return {
      handle,
      offices,
      isPresent: present.has(person),
      shortForms: shortForms(person, parted),
      gathered: person,
      parted,
      ...(person.printed === undefined ? {} : { printed: person.printed }),
      ...(parted.family === undefined ? {} : { family: parted.family }),
      ...(parted.given === undefined ? {} : { given: parted.given }),
      ...(person.party === undefined ? {} : { party: person.party }),
    };
  });
}

/** Each office with its own party, else the person's. */
function toOffices({ offices, party }: GatheredPerson, known: KnownEntities): readonly PageOffice[] {
  const found: PageOffice[] = [];
  const full = offices.filter((office) => !isVague(office.printed) || offices.length === 1);
  for (const office of full) {
    const of = office.rule.party ?? office.party ?? party;
    if (of === undefined || of === "unknown-party") continue;
    const read = known.office(office, of);
    if (!found.some(({ id }) => id === read.id)) found.push(read);
  }
  return found;
}

/** "Secretary Arden" on the pages of the State Department is the Secretary of State. */
function meantHere(
  office: PageOffice,
  own: { readonly party: string; readonly office?: string | undefined } | undefined,
): PageOffice {
  if (own?.office === undefined || !isVague(office.printed)) return office;
  if (office.party !== own.party) return counterpartOf(office, own.office);
  const fits = own.office.endsWith(office.id.slice(own.party.length)) || own.office === `${office.id}-of-state`;
  return fits ? { ...office, id: own.office } : office;
}

/** "Secretary Arden" beside a Defense Minister is the secretary of defence: it follows from the page, and is marked so. */
function counterpartOf(office: PageOffice, own: string): PageOffice {
  const field = /-(defence|foreign)-|-(secretary-of-state)$/.exec(own);
  if (field === null || !/-(?:minister|secretary)$/.test(office.id)) return office;
  const isDefence = field[1] === "defence";
  if (!isDefence && office.id === "usa-secretary") return { ...office, id: "usa-secretary-of-state", isInferred: true };
  const rank = office.id.slice(office.party.length + 1);
  return { ...office, id: `${office.party}-${isDefence ? "defence" : "foreign"}-${rank}`, isInferred: true };
}

/** "Minister" and "Secretary" alone are short forms of an office that is named elsewhere. */
function isVague(printed: string): boolean {
  return /^(?:Minister|Secretary)$/u.test(printed);
}

function toHandle(
  { printed, offices, party }: GatheredPerson,
  { family }: PartedName,
  read: readonly PageOffice[],
): string {
  const byName = slugOf(family ?? printed ?? "");
  if (byName !== "") return byName;
  const office = read[0]?.id ?? (offices[0] === undefined ? undefined : rankOf(offices[0]));
  return slugOf(office ?? `${party ?? "unknown"}-side`);
}

/** A handle may not be an id of the registry: parties and people have those. */
function firstFree(wanted: readonly string[], taken: ReadonlySet<string>, known: KnownEntities): string {
  const isFree = (handle: string) =>
    handle !== "" && !taken.has(handle) && !known.has(handle) && !/^(?:all|unnamed|narrator)$/.test(handle);
  const found = wanted.find(isFree);
  if (found !== undefined) return found;
  const base = wanted[0] || "person";
  for (let count = 2; ; count += 1) if (isFree(`${base}-${count}`)) return `${base}-${count}`;
}

/** Every printed form, and the title with the short name: what the stage of points looks for. */
function shortForms(
  { mentions, printed, words, offices }: GatheredPerson,
  { family, given }: PartedName,
): readonly string[] {
  const forms = new Set<string>();
  if (printed !== undefined) forms.add(printed);
  for (const { name } of mentions) if (name !== undefined) forms.add(name.printed);
  for (const part of [family, words.length > 1 ? given : undefined]) {
    const isUsed =
      part !== undefined && mentions.some(({ name }) => name?.printed.toLowerCase() === part.toLowerCase());
    if (part !== undefined && (part === family || isUsed)) forms.add(part);
  }
  for (const { printed: title } of offices) {
    forms.add(title);
    for (const name of [...forms].filter((form) => /^\p{Lu}[\p{L}'’-]+$/u.test(form) && form !== title))
      forms.add(`${title} ${name}`);
  }
  return [...forms].sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
}
