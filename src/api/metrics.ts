import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

export interface FinishedRequest {
  /** The route as it is declared, never the address itself, so that there are few of them. */
  readonly route: string;
  readonly method: string;
  readonly status: number;
  readonly seconds: number;
}

export interface Metrics {
  countRequest(request: FinishedRequest): void;
  countError(code: string): void;
  countBrokenExport(): void;
  countDelivery(outcome: string): void;
  setDatabaseUp(isUp: boolean): void;
  print(): Promise<string>;
  readonly contentType: string;
}

/** Counters of one server, in a registry of its own, in the text format of Prometheus. */
export function createMetrics(): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const requests = new Counter({
    name: "parley_http_requests_total",
    help: "HTTP requests answered.",
    labelNames: ["route", "method", "status"],
    registers,
  });
  const durations = new Histogram({
    name: "parley_http_request_duration_seconds",
    help: "Time from request to answer.",
    labelNames: ["route"],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  const errors = new Counter({
    name: "parley_graphql_errors_total",
    help: "Errors in answers, by documented code.",
    labelNames: ["code"],
    registers,
  });
  const brokenExports = new Counter({
    name: "parley_exports_broken_total",
    help: "Exports that broke off after their first bytes; the request itself counts as answered.",
    registers,
  });
  const deliveries = new Counter({
    name: "parley_webhook_deliveries_total",
    help: "Attempts to tell a webhook of a new version, by outcome.",
    labelNames: ["outcome"],
    registers,
  });
  const databaseUp = new Gauge({
    name: "parley_database_up",
    help: "1 while the database answers, 0 while it does not.",
    registers,
  });
  databaseUp.set(1);
  return {
    countRequest: ({ route, method, status, seconds }) => {
      requests.inc({ route, method, status });
      durations.observe({ route }, seconds);
    },
    countError: (code) => errors.inc({ code }),
    countBrokenExport: () => brokenExports.inc(),
    countDelivery: (outcome) => deliveries.inc({ outcome }),
    setDatabaseUp: (isUp) => databaseUp.set(isUp ? 1 : 0),
    print: () => register.metrics(),
    contentType: register.contentType,
  };
}
