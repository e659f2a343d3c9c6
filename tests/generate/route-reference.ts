import { type RouteRow, routeTable } from "../../src/api/route-table.ts";

/** The table of docs/http.md: every route of the server. */
export function writeRouteTable(): string {
  const toRow = ({ methods, path, purpose, turnedOnBy }: RouteRow) =>
    `| ${methods.join(", ")} | \`${path}\` | ${purpose} | ${turnedOnBy === undefined ? "on" : `\`${turnedOnBy}=on\``} |`;
  return `${["| method | address | what for | by default |", "|---|---|---|---|", ...routeTable.map(toRow)].join("\n")}\n`;
}
