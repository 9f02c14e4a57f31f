import type { CheckedFile } from "./config/file/checked-file.js";
import { checkedFile } from "./config/file/checked-file.js";
import { configLine } from "./config/tenants/config-file.js";
import type { ConfigPath } from "./config/tenants/config-path.js";
import { UsageError } from "./config/usage-error.js";
import type { Output } from "./terminal/output.js";

/**
 * Reads the configuration before a thread starts, because a refusal needs none.
 *
 * @returns undefined if it is refused. Then the reasons are printed
 */
export async function configFirst(
  found: ConfigPath,
  stderr: Pick<Output, "write">,
  isQuiet: boolean,
): Promise<CheckedFile | undefined> {
  try {
    const checked = await checkedFile(found.file, found.path);
    if (!isQuiet) stderr.write(configLine(found));
    return checked;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    for (const line of [error.message, ...error.more]) stderr.write(`rollcall: ${line}\n`);
    return undefined;
  }
}
