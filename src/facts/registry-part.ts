import type { RegistryFile } from "../model/registry-file.ts";
import type { Path } from "./draft-problem.ts";
import type { ParsedText } from "./parsed-text.ts";
import type { PlacedEntity } from "./registry-entities.ts";

/** A registry file, or a line of one. */
export interface RegistryPart {
  readonly file: string;
  readonly parsed: ParsedText;
  readonly content: RegistryFile;
  readonly entities: readonly PlacedEntity[];
}

/** An id as a registry file writes it, whether its entry is right or not. */
export interface WrittenId {
  readonly id: string;
  readonly list: string;
  readonly file: string;
  readonly path: Path;
  readonly parsed: ParsedText;
}
