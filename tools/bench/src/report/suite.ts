import type { Suite } from "../suite.ts";
import { opened } from "./opened.ts";
import { spreadsheet } from "./spreadsheet.ts";

/** Everything that is measured of the reports. */
export const report: Suite = {
  heading: "The reports",
  about: "What the HTML report of a large organisation costs in a browser, and what its XLSX report costs to write:",
  columns: [["ours", "ours"]],
  measurements: [opened, spreadsheet],
  of: "@rollcall/cli",
  measured: ["packages/report", "packages/sandbox"],
};
