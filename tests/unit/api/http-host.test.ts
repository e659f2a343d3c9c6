import { connect } from "node:net";
import { pino } from "pino";
import { createHttpHost, type HttpHost } from "../../../src/api/http-host.ts";
import { createMetrics } from "../../../src/api/metrics.ts";

const logger = pino({ level: "silent" });
let host: HttpHost;
let port: number;

function createHost(listensOn: string): HttpHost {
  const created = createHttpHost({ logger, metrics: createMetrics(), corsOrigins: [], listensOn });
  created.route({ method: ["GET", "POST"], url: "/graphql", handler: async () => ({ served: true }) });
  for (const url of ["/export/:format", "/feed/*"]) created.get(url, async () => ({ served: true }));
  return created;
}

beforeAll(async () => {
  host = createHost("127.0.0.1");
  port = Number(new URL(await host.listen({ port: 0, host: "127.0.0.1" })).port);
});

afterAll(() => host.close());

/** Everything that the server says to these bytes before it closes the connection. */
function send(bytes: string, to = port): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(to, "127.0.0.1", () => socket.write(bytes));
    let answer = "";
    socket.on("data", (chunk) => {
      answer += String(chunk);
    });
    socket.on("end", () => resolve(answer)).on("error", reject);
  });
}

function ask(what: string, name: string, to = port): Promise<string> {
  return send(`${what} HTTP/1.1\r\nhost: ${name}\r\ncontent-type: a/b\r\nconnection: close\r\n\r\n`, to);
}

const inHouseForm = (code: string) =>
  new RegExp(`x-request-id: .*"errors":\\[\\{"message":"[^"]+","extensions":\\{"code":"${code}"`, "s");

test.each([
  { what: "no HTTP", bytes: "NONSENSE\r\n\r\n", status: 400, code: "BAD_REQUEST" },
  { what: "an unknown method", bytes: "BREW / HTTP/1.1\r\nhost: localhost\r\n\r\n", status: 400, code: "BAD_REQUEST" },
  {
    what: "headers without end",
    bytes: `GET / HTTP/1.1\r\nhost: localhost\r\nx-long: ${"x".repeat(20_000)}\r\n\r\n`,
    status: 431,
    code: "HEADERS_TOO_LARGE",
  },
  {
    what: "a path that is none",
    bytes: "GET /% HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n",
    status: 400,
    code: "BAD_REQUEST",
  },
])("$what is refused like anything else: $status $code", async ({ bytes, status, code }) => {
  const answer = await send(bytes);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(answer).toMatch(inHouseForm(code));
  expect(answer).toContain("x-content-type-options: nosniff");
});

test("a request that does not arrive is cut after 20 s, and told so", async () => {
  expect(host.server.requestTimeout).toBe(20_000);
  // What node does when the time is over, without waiting for it.
  host.server.once("connection", (socket) => {
    socket.once("data", () => {
      const timeout = Object.assign(new Error("Request timeout"), { code: "ERR_HTTP_REQUEST_TIMEOUT" });
      host.server.emit("clientError", timeout, socket);
    });
  });
  const answer = await send("POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-length: 100\r\n\r\n{");
  expect(answer).toMatch(/^HTTP\/1.1 408 /);
  expect(answer).toMatch(inHouseForm("REQUEST_TIMED_OUT"));
});

test.each(["PUT", "DELETE", "PATCH"])("%s is no method of the API", async (method) => {
  const answer = await ask(`${method} /graphql?x=1`, "localhost");
  expect(answer).toMatch(/^HTTP\/1.1 405 .*allow: GET, HEAD, POST/s);
  expect(answer).toMatch(inHouseForm("METHOD_NOT_ALLOWED"));
});

test.each(["/export/csv", "/export/csv?of=people", "/feed/person/anna.atom"])(
  "%s is read, not written",
  async (path) => {
    expect(await ask(`GET ${path}`, "localhost")).toMatch(/^HTTP\/1.1 200 /);
    expect(await ask(`POST ${path}`, "localhost")).toMatch(/^HTTP\/1.1 405 .*allow: GET, HEAD\r/s);
  },
);

test.each(["/export", "/export/", "/export/csv/more", "/feed", "/graphql/x"])("%s is no address", async (path) => {
  expect(await ask(`POST ${path}`, "localhost")).toMatch(/^HTTP\/1.1 404 /);
});

test("what is not served at all is not found, whatever the method", async () => {
  expect(await ask("PUT /nothing", "localhost")).toMatch(/^HTTP\/1.1 404 /);
});

test.each([
  "evil.example",
  "evil.example:4000",
  "localhost.evil.example",
  "127.0.0.1.evil.example",
  "127.0.0.1@evil",
  "",
])("a server on loopback does not answer as %j", async (name) => {
  const answer = await ask("GET /graphql", name);
  expect(answer).toMatch(/^HTTP\/1.1 421 /);
  expect(answer).toMatch(inHouseForm("HOST_NOT_SERVED"));
});

test.each(["localhost", "LOCALHOST:4000", "127.0.0.1:81", "[::1]:4000"])("it answers as %s", async (name) => {
  expect(await ask("GET /graphql", name)).toMatch(/^HTTP\/1.1 200 .*"served":true/s);
});

test("a server on a public address answers as whatever it is called", async () => {
  const open = createHost("0.0.0.0");
  const { port: openPort } = new URL(await open.listen({ port: 0, host: "127.0.0.1" }));
  expect(await ask("GET /graphql", "parley.example", Number(openPort))).toMatch(/^HTTP\/1.1 200 /);
  await open.close();
});
