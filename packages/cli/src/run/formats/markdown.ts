import { markdownReport } from "@rollcall/report/markdown";
import { MARKDOWN_FILE } from "../../config/formats.js";
import { writeWhole } from "./whole.js";
import type { FormatWriter } from "./writer.js";

/** A page for a ticket or a pull request. */
export const markdownFormat: FormatWriter = {
  files: () => [MARKDOWN_FILE],
  write: (folder, audit) =>
    writeWhole(
      folder,
      MARKDOWN_FILE,
      (async function* () {
        yield await markdownReport(audit);
      })(),
    ),
};
