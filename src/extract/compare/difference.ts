/** One fact on which a draft and a facts file are not of one mind, in words that people who know neither format use. */
export type Difference =
  | { readonly kind: "only_in_draft" | "only_in_file"; readonly about: string; readonly fact: string }
  | {
      readonly kind: "differs";
      readonly about: string;
      readonly field: string;
      /** Absent where the draft is silent. */
      readonly draft?: string;
      readonly file?: string;
    };

/** The fields of two facts that differ; each value as a person would say it, undefined where a file is silent. */
export function compareFields(
  about: string,
  draft: Readonly<Record<string, string | undefined>>,
  file: Readonly<Record<string, string | undefined>>,
): readonly Difference[] {
  return Object.keys({ ...draft, ...file }).flatMap((field) => {
    const [one, other] = [draft[field], file[field]];
    if (one === other) return [];
    const values = { ...(one === undefined ? {} : { draft: one }), ...(other === undefined ? {} : { file: other }) };
    return [{ kind: "differs" as const, about, field, ...values }];
  });
}

/** A set of ids, in one order whatever the file's; undefined where it is empty. */
export function sayList(ids: readonly string[]): string | undefined {
  return ids.length === 0 ? undefined : [...new Set(ids)].sort().join(", ");
}
