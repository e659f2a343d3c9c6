/** HTML as it is read from front to back: what a page's text is made from, whether by scanning or from a tree. */
export type HtmlEvent = OpenTag | CloseTag | { readonly kind: "text"; readonly text: string };

export interface OpenTag {
  readonly kind: "open";
  /** In lower case. */
  readonly tag: string;
  readonly attribute: (name: string) => string | undefined;
}

export interface CloseTag {
  readonly kind: "close";
  readonly tag: string;
}

/** Tags that hold nothing and are never closed. */
export const voidTags: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);
