import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";

export { startChromium } from "@rollcall/consumers/chromium";
export type { Page };

/** How somebody looks at a report. */
export interface Look {
  /** In pixels. @default a desk */
  readonly width?: number;
  /** @default that of such a screen */
  readonly height?: number;
  readonly theme?: "light" | "dark";
  /** @default true */
  readonly scripts?: boolean;
}

/** A report in a browser, with everything that it must not do. */
export interface OpenReport extends AsyncDisposable {
  readonly page: Page;
  /** Messages of the console, and errors. */
  readonly said: readonly string[];
  /** What it asked for, other than its own file. */
  readonly asked: readonly string[];
  /** Goes to a place by its hash, and waits until it is drawn. */
  go(hash: string): Promise<void>;
}

export const DESK = 1440;
export const PHONE = 360;

/** Opens a report from the disk, as a person does who got it by mail. */
export async function openReport(browser: Browser, file: string, look: Look = {}): Promise<OpenReport> {
  const { width = DESK, height = width === PHONE ? 740 : 900, theme = "light", scripts = true } = look;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    javaScriptEnabled: scripts,
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const [said, asked] = [[] as string[], [] as string[]];
  page.on("console", (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => said.push(`${error}`));
  page.on("dialog", (dialog) => {
    said.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  const address = pathToFileURL(file).href;
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith("blob:")) asked.push(url);
  });
  const drawn = async () => {
    if (scripts) await page.locator("#app main").waitFor();
    await page.locator("text=Reading …").waitFor({ state: "detached" });
  };
  await page.goto(address);
  await drawn();
  return {
    ...{ page, said, asked },
    async go(hash) {
      await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
      await drawn();
    },
    [Symbol.asyncDispose]: () => context.close(),
  };
}
