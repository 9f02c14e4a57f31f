/**
 * `pnpm check:others [--write]`: tools of others read the packed specs. The exit code is 1 if one finds an error, or if the table
 * in specs/README.md says something else. `--write` writes the table.
 */

import { root } from "@rollcall/config/files";
import { makePart } from "@rollcall/config/made";
import { stoppedBySignals } from "@rollcall/config/processes";
import { runTool } from "@rollcall/config/tool";
import { makeScratch } from "@rollcall/consumers/project";
import { closingLine, type Result, resultLines, runCheck } from "@rollcall/consumers/result";
import { makePlace } from "./place.ts";
import { type TableRow, table, tools } from "./tools.ts";

const flags = { write: { type: "boolean", default: false } } as const;

await runTool("check:others [--write]", flags, async ({ write }) => {
  const results = await runTools(stoppedBySignals());
  console.log(closingLine(results));
  if (results.some(({ problems }) => problems.length > 0)) return false;
  return makePart(root, "specs/README.md", "check:others --write", table(results), !write);
});

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
