import { delimiter, join } from "node:path";
import { findBrowser } from "../../support/find-browser.ts";

const only = (program: string) => (file: string) => file === program;
const chromium = join("/usr/bin", "chromium");
const path = ["/usr/local/bin", "/usr/bin"].join(delimiter);

test("the browser that PARLEY_BROWSER names comes before all others", () => {
  const isThere = (file: string) => ["/opt/browser", chromium].includes(file);
  expect(findBrowser({ PARLEY_BROWSER: "/opt/browser", PATH: path }, isThere)).toEqual({
    kind: "found",
    program: "/opt/browser",
  });
});

test("a browser is found in the PATH, among the applications of macOS and below Windows' program files", () => {
  const chrome = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  const edge = join("/Program Files (x86)", "Microsoft", "Edge", "Application", "msedge.exe");
  expect(findBrowser({ PATH: path }, only(chromium))).toEqual({ kind: "found", program: chromium });
  expect(findBrowser({}, only(chrome))).toEqual({ kind: "found", program: chrome });
  expect(findBrowser({ "PROGRAMFILES(X86)": "/Program Files (x86)" }, only(edge))).toEqual({
    kind: "found",
    program: edge,
  });
});

test("without a browser the test is left out, but under CI that is a failure", () => {
  const nothing = () => false;
  expect(findBrowser({ PATH: path }, nothing)).toMatchObject({ kind: "missing", mustFail: false });
  expect(findBrowser({ PATH: path, CI: "true" }, nothing)).toMatchObject({ kind: "missing", mustFail: true });
});

test("a PARLEY_BROWSER that leads nowhere is a failure, whatever else is installed", () => {
  expect(findBrowser({ PARLEY_BROWSER: "/opt/missing", PATH: path }, only(chromium))).toEqual({
    kind: "missing",
    sentence: "PARLEY_BROWSER names /opt/missing, which is not there.",
    mustFail: true,
  });
});
