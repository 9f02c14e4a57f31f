import { htmlReport } from "@rollcall/report/html";
import { actionsJson } from "@rollcall/report/tables";
import { ACTIONS_FILE, HTML_FILE } from "../../config/formats.js";
import { writeWhole } from "./whole.js";
import type { FormatWriter } from "./writer.js";

/** One page, which a browser opens from disk. Programs read what to do from the other file. */
export const htmlFormat: FormatWriter = {
  files: () => [HTML_FILE, ACTIONS_FILE],
  write: async (folder, audit) => {
    await writeWhole(folder, HTML_FILE, htmlReport(audit));
    await writeWhole(folder, ACTIONS_FILE, actionsJson(audit));
  },
};
