import { dirname } from "node:path";
import type { OutputRequest } from "../../config/output.js";
import type { CommandContext } from "../../context.js";
import { redactionFor } from "./redaction.js";
import { PLAIN, type Screen, screenBy } from "./screen.js";

/** The screen of an audit that is about to run. A key is read before a call is made. @throws UsageError */
export async function runScreen(
  { redact, out, history }: OutputRequest,
  { environment }: Pick<CommandContext, "environment">,
): Promise<Screen> {
  if (!redact) return PLAIN;
  const tenantFolder = history && out ? dirname(out.folder) : undefined;
  return screenBy(await redactionFor({ ...redact, environment, folder: out?.folder, tenantFolder }));
}
