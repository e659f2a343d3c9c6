import { styleText } from "node:util";
import type { Environment, OutputStream } from "./environment.ts";

export type Colour = "red" | "yellow" | "green" | "bold" | "dim";
export type Paint = (colour: Colour, text: string) => string;

/** Colours on a terminal that has them, unless NO_COLOR (https://no-color.org) is set; plain text elsewhere. */
export function paintFor(stream: OutputStream, environment: Environment): Paint {
  return isColourful(stream, environment) ? (colour, text) => styleText(colour, text) : (_, text) => text;
}

export function isColourful(stream: OutputStream, { variables }: Environment): boolean {
  return stream.isTTY === true && (variables.NO_COLOR ?? "") === "" && variables.TERM !== "dumb";
}
