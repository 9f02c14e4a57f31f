import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { closable } from "@rollcall/config/closable";
import { temporaryFolder } from "@rollcall/config/files";
import { run } from "@rollcall/config/processes";

const require = createRequire(import.meta.url);
const MANIFEST = require.resolve("@rollcall/cli/package.json");
const BIN = join(dirname(MANIFEST), require(MANIFEST).bin.rollcall);

/** An audit of a made-up organisation by the built command, what that printed, and its report. It lasts until it is closed. */
export async function audited(people: number) {
  const folder = await temporaryFolder("pages");
  const out = join(folder.path, "out");
  const { NO_COLOR: _, ...environment } = process.env;
  const args = [BIN, "demo", "--users", `${people}`, "--out", out];
  const env = { ...environment, FORCE_COLOR: "1" };
  // It names its folder, which nobody has.
  const printed = (await run({ file: process.execPath, args, env }, 600_000)).replaceAll(out, "out");
  return closable({ folder: out, printed, report: join(out, "report.html") }, () => folder.close());
}
