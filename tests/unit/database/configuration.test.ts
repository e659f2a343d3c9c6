import { explainFolderError } from "../../../src/database/check-data-folder.ts";
import { toConfiguration } from "../../../src/database/write-configuration.ts";
import { UserError } from "../../../src/errors/user-error.ts";

const configuration = toConfiguration({ port: 17_000, heapMb: 512 });

test.each`
  key                                                | value
  ${"server.bolt.listen_address"}                    | ${"127.0.0.1:17000"}
  ${"server.bolt.advertised_address"}                | ${"127.0.0.1:17000"}
  ${"server.default_listen_address"}                 | ${"127.0.0.1"}
  ${"server.http.enabled"}                           | ${"false"}
  ${"server.https.enabled"}                          | ${"false"}
  ${"dbms.usage_report.enabled"}                     | ${"false"}
  ${"client.allow_telemetry"}                        | ${"false"}
  ${"dbms.security.auth_enabled"}                    | ${"true"}
  ${"dbms.security.allow_csv_import_from_file_urls"} | ${"false"}
  ${"server.memory.heap.max_size"}                   | ${"512m"}
  ${"server.memory.pagecache.size"}                  | ${"256m"}
  ${"db.transaction.monitor.check.interval"}         | ${"250ms"}
  ${"server.config.strict_validation.enabled"}       | ${"true"}
`("the server is configured with $key=$value", ({ key, value }) => {
  expect(configuration[key]).toBe(value);
});

test("no value of the configuration holds a path of the machine", () => {
  const directories = Object.entries(configuration).filter(([key]) => key.startsWith("server.directories."));
  expect(directories.filter(([, value]) => value.startsWith("/") || value.includes(".."))).toEqual([]);
});

test("a page cache of 64 MB remains with the smallest heap", () => {
  expect(toConfiguration({ port: 1, heapMb: 100 })["server.memory.pagecache.size"]).toBe("64m");
});

test.each`
  code         | message
  ${"ENOSPC"}  | ${"The disk is full."}
  ${"EDQUOT"}  | ${"The disk quota is used up."}
  ${"EROFS"}   | ${"The file system is read-only."}
  ${"EACCES"}  | ${"Writing to it is not allowed."}
  ${"EPERM"}   | ${"Writing to it is not allowed."}
  ${"ENOTDIR"} | ${"A file is where a folder should be."}
`("a data folder that answers $code is reported: $message", ({ code, message }) => {
  const error = explainFolderError(Object.assign(new Error("refused"), { code }), "/data");
  expect(error).toBeInstanceOf(UserError);
  expect(error).toMatchObject({
    code: "DATABASE_FOLDER",
    message: `The database cannot write to its data folder /data: ${message}`,
    problems: [{ at: { file: "/data" }, suggestion: expect.stringContaining("PARLEY_HOME") }],
  });
});

test("an error that is none of the file system's stays what it is", () => {
  const bug = new TypeError("x is not a function");
  expect(explainFolderError(bug, "/data")).toBe(bug);
});
