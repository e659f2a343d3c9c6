import { z } from "zod";
import { isTimeZone } from "./clock.ts";
import { readFactDate } from "./dates.ts";

/**
 * The scalar fields of facts files. Each rule names its documented problem id in `params`,
 * so that the checker reports it with a place and a next step.
 */

export const idPattern = /^[a-z0-9]+(?:[-._][a-z0-9]+)*$/;

/** What may not stand in a name or a phrase: control characters, and marks that turn the reading direction unseen. */
const hidden = /(?![\t\n\r])\p{Cc}|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

/** One line or paragraph of a person's own words or of printed text. */
export const phrase = z.string().superRefine((text, context) => {
  if (isPlain(text)) return;
  const complain = (rule: string, message: string) => context.addIssue({ code: "custom", message, params: { rule } });
  const mark = hidden.exec(text)?.[0];
  if (mark !== undefined) complain("F21", `The text holds the invisible character ${codePoint(mark)}. Delete it.`);
  if (text.trim() === "") complain("F22", "The text is empty. Write it, or leave the key out.");
  else if (text !== text.trim()) complain("F23", "The text starts or ends with a space. Delete the space.");
  if (text !== text.normalize("NFC")) complain("F24", "The text is not in Unicode's composed form (NFC). Save it so.");
  if (text.length > 2000) complain("F25", `The text has ${text.length} characters; at most 2000 are taken.`);
});

/** Most texts are; the rest is looked at closely. */
function isPlain(text: string): boolean {
  return text.length <= 2000 && /^[!-~](?:[ -~]*[!-~])?$/.test(text);
}

/** A permanent id: lower-case ASCII letters and digits, joined by `-`, `.` or `_`. */
export const id = z
  .string()
  .superRefine((text, context) => {
    if (idPattern.test(text) && text.length <= 120) return;
    context.addIssue({
      code: "custom",
      message: `"${text}" is not an id: use a to z, 0 to 9 and single "-", "." or "_" between them.`,
      params: { rule: "F20", suggestion: suggestId(text) },
    });
  })
  .meta({ pattern: idPattern.source, maxLength: 120 });

/** A name that only this file uses for somebody who was there. */
export const handle = id;

/** Where in the readout: "title", "lead", or the number printed there ("3", "1.2", "(2)" as "2"). */
export const paragraph = phrase;

/** EDTF; see dates.ts. */
export const date = z.string().superRefine((text, context) => {
  const reading = readFactDate(text);
  if (!reading.ok) {
    context.addIssue({
      code: "custom",
      message: `"${text}" is not a date. ${reading.reason}`,
      params: { rule: "F26" },
    });
  }
});

/** One day that exists. */
export const day = z.string().superRefine((text, context) => {
  const reading = readFactDate(text);
  if (reading.ok && reading.date.precision === "day" && !reading.date.approximate) return;
  const reason = reading.ok ? "A single day is needed here, such as 2026-07-07." : reading.reason;
  context.addIssue({ code: "custom", message: `"${text}" is not a day. ${reason}`, params: { rule: "F26" } });
});

/** 24-hour wall clock. */
export const clockTime = z.string().superRefine((text, context) => {
  if (/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text)) return;
  context.addIssue({
    code: "custom",
    message: `"${text}" is not a time. Write hours and minutes of a 24-hour clock, such as "15:40".`,
    params: { rule: "F27" },
  });
});

export const timeZone = z.string().superRefine((text, context) => {
  if (isTimeZone(text)) return;
  context.addIssue({
    code: "custom",
    message: `"${text}" is not a time zone. Use an IANA name such as Europe/Istanbul.`,
    params: { rule: "F28" },
  });
});

export const webAddress = z.string().superRefine((text, context) => {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return;
  context.addIssue({
    code: "custom",
    message: `"${text}" is not a web address. It starts with https:// or http://.`,
    params: { rule: "F29" },
  });
});

export const sha256 = z.string().superRefine((text, context) => {
  if (/^[0-9a-f]{64}$/.test(text)) return;
  context.addIssue({
    code: "custom",
    message: `"${text}" is not a SHA-256 sum: 64 digits 0 to 9 and a to f.`,
    params: { rule: "F30" },
  });
});

/** BCP 47, the part that readouts need: `en`, `ja`, `zh-Hant`, `pt-BR`. */
export const language = z.string().superRefine((text, context) => {
  if (/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/.test(text)) return;
  context.addIssue({
    code: "custom",
    message: `"${text}" is not a language. Use a tag such as en, ja or zh-Hant.`,
    params: { rule: "F31" },
  });
});

/** One or several: `host: nato` and `host: [nato, jpn]` say the same kind of thing. */
export function oneOrMore<T extends z.ZodType>(item: T) {
  return z.union([item, z.array(item).min(1)]);
}

/** The list behind `oneOrMore`. */
export function toList<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return [];
  return isList(value) ? value : [value];
}

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

function suggestId(text: string): string | undefined {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9._]+/g, "-")
    .replace(/^[-._]+|[-._]+$/g, "");
  return idPattern.test(plain) ? `Did you mean "${plain}"?` : undefined;
}
