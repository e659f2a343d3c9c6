import type { DatabaseWatch } from "./database-watch.ts";
import type { HttpHost } from "./http-host.ts";
import type { Metrics } from "./metrics.ts";

/** /health/live: the process answers. /health/ready: it can answer queries. /metrics: how it fares. */
export function addHealthRoutes(host: HttpHost, watch: DatabaseWatch, metrics: Metrics): void {
  host.get("/health/live", async () => ({ status: "live" }));
  host.get("/health/ready", async (_, reply) => {
    const isUp = await watch.check();
    return reply.code(isUp ? 200 : 503).send({ status: isUp ? "ready" : "waiting", database: isUp ? "up" : "away" });
  });
  host.get("/metrics", async (_, reply) =>
    reply.header("content-type", metrics.contentType).send(await metrics.print()),
  );
}
