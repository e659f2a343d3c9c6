import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** A browser to test with, or why there is none and whether that is a failure. */
export type BrowserChoice =
  | { readonly kind: "found"; readonly program: string }
  | { readonly kind: "missing"; readonly sentence: string; readonly mustFail: boolean };

const inPath = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "msedge"];

const onMacOs = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const belowProgramFiles = [
  ["Google", "Chrome", "Application", "chrome.exe"],
  ["Chromium", "Application", "chrome.exe"],
  ["Microsoft", "Edge", "Application", "msedge.exe"],
];

/**
 * Finds a browser of Chromium's family: PARLEY_BROWSER first, then the PATH, then where macOS and Windows keep them.
 * With CI=true a missing browser is a failure, and everywhere a PARLEY_BROWSER that leads nowhere is one.
 */
export function findBrowser(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  isThere: (file: string) => boolean = existsSync,
): BrowserChoice {
  const named = environment.PARLEY_BROWSER;
  if (named) {
    if (isThere(named)) return { kind: "found", program: named };
    return { kind: "missing", sentence: `PARLEY_BROWSER names ${named}, which is not there.`, mustFail: true };
  }
  const program = listCandidates(environment).find(isThere);
  if (program !== undefined) return { kind: "found", program };
  const sentence = "No browser was found. Install Chromium, or set PARLEY_BROWSER to the path of one.";
  return { kind: "missing", sentence, mustFail: environment.CI === "true" };
}

function listCandidates(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  const folders = (environment.PATH ?? environment.Path ?? "").split(delimiter).filter((folder) => folder !== "");
  const programFiles = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => environment[name] ?? []);
  return [
    ...inPath.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...onMacOs,
    ...programFiles.flatMap((folder) => belowProgramFiles.map((parts) => join(folder, ...parts))),
  ];
}
