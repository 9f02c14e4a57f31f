import type { AuditReports } from "@rollcall/audit/journal";
import type { FormatFlagName } from "../../config/flags/formats.js";
import { type FormatName, type FormatRequest, formatRequest, isReport, USUAL_FORMATS } from "../../config/formats.js";
import type { GivenFlags } from "../../config/given.js";
import { DELIMITER_NAMES, FORMAT_NAMES, SPLITS } from "../../config/names.js";

/**
 * Which reports a finished audit gets when it is judged again: those that it has, and those of the flags. One without reports gets
 * the usual ones.
 *
 * @param kept the reports that it has
 * @param usual those of an audit that has none
 * @throws UsageError
 */
export function reportRequest(
  given: GivenFlags<FormatFlagName>,
  kept: AuditReports,
  usual: readonly FormatName[] = USUAL,
): FormatRequest {
  const names = new Set(kept.formats.map(({ format }) => format));
  const there = FORMAT_NAMES.filter((name) => names.has(name));
  const request = formatRequest(given, there.length > 0 ? there : usual);
  const wanted = new Set([...there, ...request.formats]);
  return {
    formats: FORMAT_NAMES.filter((name) => wanted.has(name)),
    delimiter: request.delimiter ?? DELIMITER_NAMES.find((name) => name === kept.options.delimiter),
    splitBy: request.splitBy ?? SPLITS.find((name) => name === kept.options["split-by"]),
  };
}

/** The records of an audit stay as they are, unless a flag names them. */
const USUAL = USUAL_FORMATS.filter(isReport);
