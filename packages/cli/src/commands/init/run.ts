import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { printable } from "@rollcall/audit";
import { isTenantName, latestAudit, VIEW_FILE } from "@rollcall/audit/journal";
import type { CommandLine } from "../../config/given.js";
import { UsageError } from "../../config/usage-error.js";
import type { CommandContext } from "../../context.js";
import { EXIT, type ExitCode } from "../../exit-code.js";
import type { InitFlagName } from "./flags.js";
import { odinIn, pureCloudIn, valuesOf } from "./hosts.js";
import { Seen } from "./seen/seen.js";
import { configText } from "./text/config-text.js";
import { writeNew } from "./write-new.js";

const FILE = "rollcall.config.yaml";
/** Where `rollcall demo` writes, and many others do. */
const FOLDER = "out";

/** `rollcall init`: writes a configuration with comments. */
export async function run(given: CommandLine<InitFlagName>, context: CommandContext): Promise<ExitCode> {
  const { cwd = process.cwd() } = context;
  const [name = FILE] = given.operands;
  if (!/\.ya?ml$/.test(name)) throw new UsageError("init writes YAML. Give FILE a name that ends with .yaml");
  const path = resolve(cwd, name);
  if (existsSync(path)) throw new UsageError(printable(`${path} exists. Remove it first, or give another FILE`));
  const tenant = given.get("tenant")?.[0] ?? "default";
  if (!isTenantName(tenant))
    throw new UsageError("--tenant must be up to 64 letters, digits, dots, underscores and hyphens, such as acme-uk");
  const { seen, seenIn, values } = await look(given, context, cwd);
  const hosts = { odin: odinIn(values), purecloud: pureCloudIn(values) };
  writeNew(path, configText({ tenant, ...hosts, proposals: seen.proposals(), seenIn }));
  context.stdout.write(printable(`Written to ${path}`));
  context.stdout.write("\nNext: edit it, then run rollcall plan\n");
  return EXIT.ok;
}

/** What the proposals are made of: an audit, the platforms that flags name, or nothing. */
async function look(given: CommandLine<InitFlagName>, context: CommandContext, cwd: string) {
  const from = given.get("from")?.[0];
  const values = valuesOf(given);
  if (from === undefined && Object.keys(values).length > 0) {
    const { askPlatforms } = await import("./ask-platforms.js");
    return { values, ...(await askPlatforms(given, context)) };
  }
  const folder = latestAudit(resolve(cwd, from ?? FOLDER));
  if (from === undefined && !existsSync(join(folder, VIEW_FILE)))
    return { values, seen: new Seen(), seenIn: undefined };
  const { seenInAudit, valuesOfAudit } = await import("./seen/from-audit.js");
  return { seen: await seenInAudit(folder), seenIn: folder, values: { ...(await valuesOfAudit(folder)), ...values } };
}
