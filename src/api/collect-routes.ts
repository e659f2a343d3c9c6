import type { FastifyInstance } from "fastify";

/** A route as the host has it. */
export interface ServedRoute {
  readonly method: string;
  readonly path: string;
}

/** Notes every route that is added from now on; HEAD goes with GET and is left out. */
export function collectRoutes(host: FastifyInstance): readonly ServedRoute[] {
  const routes: ServedRoute[] = [];
  host.addHook("onRoute", ({ method, url }) => {
    for (const each of [method].flat()) if (each !== "HEAD") routes.push({ method: each, path: url });
  });
  return routes;
}
