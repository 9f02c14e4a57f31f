import { audited } from "../demo.ts";
import { openReport, startChromium } from "../open-report.ts";
import { shownText } from "./shown-text.ts";
import { terminalPage } from "./terminal-page.ts";

/** Like `npm start`. */
const PEOPLE = 250;
/** A window of which a picture is still readable on GitHub. */
const WINDOW = { width: 1100, height: 700 };
/** The parts of the overview that the window shows. Machines break lines at different places, so whole parts count. */
const SHOWN = [".head", ".tabs", ".tiles", '[aria-labelledby="today"]', '[aria-labelledby="unchecked"]'];

/** A picture, and the words that it shows. */
export interface Taken {
  readonly png: Buffer;
  readonly text: string;
}

/** The pictures of README.md, which show the demo of today. */
export async function takePictures(): Promise<Readonly<Record<"report" | "terminal", Taken>>> {
  await using demo = await audited(PEOPLE);
  await using browser = await startChromium();
  await using report = await openReport(browser, demo.report, WINDOW);
  const words = await report.page.evaluate<string>(
    `${JSON.stringify(SHOWN)}.map((part) => [...document.querySelector("#app").querySelectorAll(part + " :is(h1,h2,p,a,li,small)")]
      .filter((one) => !one.querySelector("p,li")).map((one) => one.textContent).join("\\n")).join("\\n")`,
  );
  const page = await browser.newPage();
  await page.setContent(terminalPage("npm start", demo.printed));
  return {
    report: { png: await report.page.screenshot(), text: shownText(words) },
    terminal: { png: await page.locator("pre").screenshot(), text: shownText(demo.printed) },
  };
}
