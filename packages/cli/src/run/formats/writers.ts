import type { ReportName } from "../../config/formats.js";
import type { FormatWriter } from "./writer.js";

/** Who writes each format. Each is loaded when it is needed. */
export const WRITERS: Readonly<Record<ReportName, () => Promise<FormatWriter>>> = {
  csv: async () => (await import("./csv.js")).csvFormat,
  xlsx: async () => (await import("./xlsx.js")).xlsxFormat,
  md: async () => (await import("./markdown.js")).markdownFormat,
  html: async () => (await import("./html.js")).htmlFormat,
};
