import type { Environment, OutputStream } from "./environment.ts";

/** SGR codes of ECMA-48; node:util's styleText asks the real terminal on newer Nodes, not the stream it is given. */
const codes = { red: [31, 39], yellow: [33, 39], green: [32, 39], bold: [1, 22], dim: [2, 22] } as const;

export type Colour = keyof typeof codes;
export type Paint = (colour: Colour, text: string) => string;

/** Colours on a terminal that has them, unless NO_COLOR (https://no-color.org) is set; plain text elsewhere. */
export function paintFor(stream: OutputStream, environment: Environment): Paint {
  if (!isColourful(stream, environment)) return (_, text) => text;
  return (colour, text) => `\u001b[${codes[colour][0]}m${text}\u001b[${codes[colour][1]}m`;
}

export function isColourful(stream: OutputStream, { variables }: Environment): boolean {
  return stream.isTTY === true && (variables.NO_COLOR ?? "") === "" && variables.TERM !== "dumb";
}
