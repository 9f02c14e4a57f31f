/** `pnpm readme:pictures`: draws what README.md shows of `npm start`, the terminal and the report. */
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { root } from "@rollcall/config/files";
import { refuseArguments } from "@rollcall/config/tool";
import { audited } from "../demo.ts";
import { openReport, startChromium } from "../open-report.ts";
import { MOST_BYTES, PICTURES } from "./pictures.ts";
import { terminalPage } from "./terminal-page.ts";

/** Like `npm start`. */
const PEOPLE = 250;
/** A window of which a picture is still readable on GitHub. */
const WINDOW = { width: 1100, height: 700 };

refuseArguments("readme:pictures");

await using demo = await audited(PEOPLE);
const browser = await startChromium();
try {
  {
    await using report = await openReport(browser, demo.report, WINDOW);
    await report.page.screenshot({ path: join(root, PICTURES.report) });
  }
  const page = await browser.newPage();
  await page.setContent(terminalPage("npm start", demo.printed));
  await page.locator("pre").screenshot({ path: join(root, PICTURES.terminal) });
} finally {
  await browser.close();
}

for (const path of Object.values(PICTURES)) {
  const { size } = await stat(join(root, path));
  console.log(`${path}: ${Math.round(size / 1000)} kB`);
  if (size > MOST_BYTES) throw new Error(`${path} has ${size} bytes, and ${MOST_BYTES} are allowed`);
}
