/**
 * `pnpm check:others [--write]`: tools of others read the packed specs. The exit code is 1 if one finds an error, or if the table
 * in specs/README.md says something else. `--write` writes the table.
 */

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root, withMade } from "@rollcall/config/files";
import { stoppedBySignals } from "@rollcall/config/processes";
import { readOrFail } from "@rollcall/config/tool";
import { makeScratch } from "@rollcall/consumers/project";
import { closingLine, type Result, resultLines, runCheck } from "@rollcall/consumers/result";
import { makePlace } from "./place.ts";
import { type TableRow, table, tools } from "./tools.ts";

const page = join(root, "specs/README.md");
const args = readOrFail("check:others", () => parseArgs({ options: { write: { type: "boolean" } } }).values);
if (args !== undefined) process.exitCode = (await check(args.write ?? false)) ? 0 : 1;

async function check(write: boolean): Promise<boolean> {
  const results = await runTools(stoppedBySignals());
  console.log(closingLine(results));
  return results.every(({ problems }) => problems.length === 0) && (await tableHolds(results, write));
}

async function runTools(signal: AbortSignal): Promise<(Result & TableRow)[]> {
  await using scratch = await makeScratch(root, "others");
  const place = await makePlace(root, scratch);
  const results: (Result & TableRow)[] = [];
  for (const tool of tools) {
    const result = await runCheck(tool, place, signal);
    for (const line of resultLines(result, 20)) console.log(line);
    results.push({ ...result, about: tool.about });
  }
  return results;
}

async function tableHolds(rows: readonly TableRow[], write: boolean): Promise<boolean> {
  const before = await readFile(page, "utf8");
  const after = withMade(before, "check:others --write", table(rows));
  if (after !== before && write) await writeFile(page, after);
  else if (after !== before) console.error("The table in specs/README.md is old. Do: pnpm check:others --write");
  return after === before || write;
}
