import { join } from "node:path";
import type { Page } from "playwright-core";
import { projectRoot } from "../../src/root.ts";

/** Renews a picture of docs/ from what a test has in front of it, when PARLEY_WRITE_SCREENSHOTS is true. */
export async function writeScreenshot(page: Page, name: string): Promise<void> {
  if (process.env.PARLEY_WRITE_SCREENSHOTS !== "true") return;
  const { width = 1280 } = page.viewportSize() ?? {};
  await page.setViewportSize({ width, height: 900 });
  // The pointer leaves no button lit.
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(projectRoot(), "docs", name), animations: "disabled", caret: "hide" });
}
