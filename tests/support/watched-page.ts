import { type Browser, chromium, type Page } from "playwright-core";

/** A page with what it did that a playground must not do. */
export interface WatchedPage {
  readonly page: Page;
  /** Addresses on other hosts that were asked for; every such request was refused. */
  readonly otherHosts: readonly string[];
  /** Errors and warnings of the console (a breach of the Content Security Policy is one) and uncaught exceptions. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

export interface PageLook {
  readonly width: number;
  readonly height: number;
  readonly colorScheme: "light" | "dark";
}

/** Without these Chromium talks to its maker at every start. The sandbox needs rights that containers do not give. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export function launchBrowser(program: string): Promise<Browser> {
  return chromium.launch({ executablePath: program, args: flags });
}

/** Opens an empty page, with a storage of its own, that reaches `origin` and no other host. */
export async function openWatchedPage(browser: Browser, origin: string, look: PageLook): Promise<WatchedPage> {
  const { width, height, colorScheme } = look;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme });
  const otherHosts: string[] = [];
  const errors: string[] = [];
  await context.route("**/*", (route) => {
    const address = route.request().url();
    if (new URL(address).origin === origin) return route.continue();
    otherHosts.push(address);
    return route.abort();
  });
  // For what hangs; a busy machine may take minutes over a page.
  context.setDefaultTimeout(300_000);
  const page = await context.newPage();
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  return { page, otherHosts, errors, close: () => context.close() };
}
