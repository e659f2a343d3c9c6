import type { MeetingTable } from "./meeting-table.ts";

/** A path in numbers: its states from the start, and the meeting of each hop. */
export interface Route {
  readonly states: readonly number[];
  readonly meetings: readonly number[];
}

export const emptyRoute: Route = { states: [], meetings: [] };

/** The first `count` states of a route. */
export function cutRoute(route: Route, count: number): Route {
  return { states: route.states.slice(0, count), meetings: route.meetings.slice(0, Math.max(0, count - 1)) };
}

/** By hops, then by people and days of the meetings, then by the ids of the nodes in order. */
export function compareRoutes(one: Route, other: Route, meetings: MeetingTable, nodes: number): number {
  const byCost = one.meetings.length - other.meetings.length || costOf(one, meetings) - costOf(other, meetings);
  return byCost || compareNodes(one, other, nodes);
}

export function compareNodes(one: Route, other: Route, nodes: number): number {
  for (let at = 0; at < Math.max(one.states.length, other.states.length); at += 1) {
    const difference = ((one.states[at] ?? -1) % nodes) - ((other.states[at] ?? -1) % nodes);
    if (difference !== 0) return difference;
  }
  return 0;
}

function costOf({ meetings }: Route, table: MeetingTable): number {
  return meetings.reduce((sum, meeting) => sum + (table.cost[meeting] ?? 0), 0);
}
