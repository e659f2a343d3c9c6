import neo4j from "neo4j-driver";

test("the run's database answers, and names its version", async () => {
  const {
    PARLEY_TEST_URI: uri = "",
    PARLEY_TEST_USERNAME: user = "",
    PARLEY_TEST_PASSWORD: password = "",
  } = process.env;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const info = await driver.getServerInfo({ database: process.env.PARLEY_TEST_DATABASE ?? "" });
  await driver.close();
  expect(info.agent).toBe("Neo4j/5.26.31");
});
