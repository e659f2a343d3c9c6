import { serverAudits } from "graphql-http";
import { connectTestDatabase, startTestApi, type TestApi } from "../../support/test-api.ts";

const database = connectTestDatabase();
let api: TestApi;

beforeAll(async () => {
  api = await startTestApi(database);
});

afterAll(async () => {
  await api.close();
  await database.close();
});

/** What a page of another site cannot send without being asked first; the audits know nothing of it. */
const withPreflight: typeof fetch = (address, options) => {
  const headers = new Headers(options?.headers);
  headers.set("apollo-require-preflight", "true");
  return fetch(address, { ...options, headers });
};

const audits = serverAudits({ url: () => `${api.url}/graphql`, fetchFn: withPreflight });

test("there are 61 audits of GraphQL over HTTP", () => {
  expect(audits).toHaveLength(61);
});

test.each(audits.map(({ id, name, fn }) => ({ id, name, fn })))("$id $name", async ({ fn }) => {
  const result = await fn();
  expect(result.status === "ok" ? "ok" : result.reason).toBe("ok");
});

test("without the preflight header a GET is refused, since any page could send it", async () => {
  const response = await fetch(`${api.url}/graphql?query={__typename}`);
  expect(response.status).toBe(400);
  expect(await response.text()).toContain("BAD_REQUEST");
});
