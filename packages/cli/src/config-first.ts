import { type CheckedFile, checkedFile } from "./config/file/checked-file.js";
import { visible } from "./config/file/visible.js";
import type { ConfigPath } from "./config/tenants/config-path.js";
import { UsageError } from "./config/usage-error.js";
import type { Output } from "./terminal/output.js";

/**
 * Reads the configuration before a thread starts, because a refusal needs no thread. The build makes a CommonJS file of this module,
 * because ES modules take longer to load.
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
    // A configuration may be found in the folder, although nobody named it.
    if (!isQuiet) stderr.write(`rollcall: the configuration is ${visible(found.path)}\n`);
    return checked;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    for (const line of [error.message, ...error.more]) stderr.write(`rollcall: ${line}\n`);
    return undefined;
  }
}
