/** A readout as it is handed over, with what the person already knows of it. */
export interface GivenPage {
  readonly content: string;
  readonly form: PageForm;
  readonly url?: string;
  /** ISO day of release, which relative words ("today") and days without a year count from. */
  readonly publishedOn?: string;
  /** Party id, such as jpn-mod. */
  readonly publisher?: string;
}

export type PageForm = "text" | "markdown" | "html";

/** The main text of a page and what the page says of itself; nothing is left out of the text yet. */
export interface ReadPage {
  /** Paragraphs are parted by a blank line. This is the text that quotes are looked up in. */
  readonly text: string;
  readonly title?: string;
  /** ISO day, from the page's own metadata. */
  readonly publishedOn?: string;
  readonly siteName?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly url?: string;
}

/** One paragraph of the readout proper. */
export interface Paragraph {
  /** What facts cite: "title", "lead", the printed number ("1", "3.2"), or "p2" for the second one without a number. */
  readonly label: string;
  /** On one line, without the printed number. */
  readonly text: string;
  /** The nearest heading above it. */
  readonly heading?: string;
}
