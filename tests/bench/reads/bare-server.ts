import { createServer, type IncomingMessage } from "node:http";
import neo4j from "neo4j-driver";
import { z } from "zod";
import { connectBare, type StoreSettings } from "../temporary-store.ts";
import { everydayNames, readBenchText } from "./everyday-questions.ts";

export interface Server {
  readonly url: string;
  close(): Promise<void>;
}

/** What the API is measured against: hand-written Cypher, the raw driver, node:http, and nothing between them. */
export async function serveBare(settings: StoreSettings): Promise<Server> {
  const { database } = settings;
  const driver = connectBare(settings, { disableLosslessIntegers: true });
  const statements = new Map(everydayNames.map((name) => [`/${name}`, readBenchText(`${name}.cypher`)]));
  const answer = async (path: string, body: string) => {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    try {
      const result = await session.run(`CYPHER 5 ${statements.get(path)}`, variablesShape.parse(JSON.parse(body)));
      return { data: result.records[0]?.get("data") };
    } finally {
      await session.close();
    }
  };
  const server = createServer((request, response) => {
    readBody(request)
      .then((body) => answer(request.url ?? "", body))
      .then((answered) => response.setHeader("content-type", "application/json").end(JSON.stringify(answered)))
      .catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the bare server has no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await driver.close();
    },
  };
}

const variablesShape = z.record(z.string(), z.union([z.string(), z.number()]));

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}
