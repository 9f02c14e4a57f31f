/** `pnpm spec:diff`, `spec:changeset`, `spec:check`, `previous:check`, `told:check`; each takes `--base REF` instead of the last release. */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { SpecStop } from "@rollcall/codegen";
import { toldCheck } from "./gates/export-changesets/check.ts";
import { previousCheck } from "./gates/last-release-tests/check.ts";
import { specChangeset, specCheck, specDiff } from "./spec/commands.ts";

const commands = {
  "spec:diff": specDiff,
  "spec:changeset": specChangeset,
  "spec:check": specCheck,
  "previous:check": previousCheck,
  "told:check": toldCheck,
};
const usage = `Usage: pnpm ${Object.keys(commands).join(" | ")} [--base REF]`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const [name = "", ...rest] = args;
  if (!isCommand(name)) return refuse(usage);
  let base: string | undefined;
  try {
    base = parseArgs({ args: rest, options: { base: { type: "string" } } }).values.base;
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
  try {
    const { ok, lines } = await commands[name](resolve(import.meta.dirname, "../../.."), base);
    for (const line of lines) (ok ? console.log : console.error)(line);
    return ok ? 0 : 1;
  } catch (error) {
    // What a person can put right has a message that says how; anything else is a mistake of ours and keeps its stack.
    if (!(error instanceof SpecStop) && !(error instanceof Error && / Do: |^git /.test(error.message))) throw error;
    console.error(error.message);
    return 1;
  }
}

function isCommand(name: string): name is keyof typeof commands {
  return Object.hasOwn(commands, name);
}

function refuse(message: string): number {
  console.error(message);
  return 2;
}
