import { htmlReport } from "@rollcall/report/html";
import { HTML_FILE } from "../../config/formats.js";
import { writeWhole } from "./whole.js";
import type { FormatWriter } from "./writer.js";

/** One page, which a browser opens from disk. */
export const htmlFormat: FormatWriter = {
  files: () => [HTML_FILE],
  write: (folder, audit) => writeWhole(folder, HTML_FILE, htmlReport(audit)),
};
