/** The forms in which a verb stands in a readout. */
export type VerbForm = "base" | "third" | "past" | "ing";

export interface IrregularForms {
  readonly past?: string;
  readonly ing?: string;
}

/** "point out" to point out, points out, pointed out, pointing out: the first word is inflected. */
export function inflect(verb: string, { past, ing }: IrregularForms = {}): ReadonlyMap<VerbForm, string> {
  const [head = "", ...rest] = verb.split(" ");
  const join = (form: string) => [form, ...rest].join(" ");
  return new Map<VerbForm, string>([
    ["base", verb],
    ["third", join(toThird(head))],
    ["past", past ?? join(toPast(head))],
    ["ing", ing ?? join(toIng(head))],
  ]);
}

function toThird(verb: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function toPast(verb: string): string {
  if (verb.endsWith("e")) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}

function toIng(verb: string): string {
  return /[^e]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}
