import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "@rollcall/config/files";
import { withMade } from "@rollcall/config/made";
import type { Arguments, SuiteName } from "./arguments.ts";
import { audit } from "./audit/suite.ts";
import { clients } from "./clients/suite.ts";
import { people } from "./people/suite.ts";
import { report } from "./report/suite.ts";
import { judge, lineOf, type Row } from "./row.ts";
import { rules } from "./rules/suite.ts";
import { circumstances, sectionOf } from "./section.ts";
import { startUp } from "./start/suite.ts";
import type { Suite } from "./suite.ts";
import { openWorkplace } from "./workplace.ts";

const suites: Readonly<Record<SuiteName, Suite>> = { clients, audit, rules, people, report, start: startUp };
const PAGE = "docs/benchmarks.md";

/**
 * Measures a suite, prints each row as soon as it is known, and writes its part of the page. What was measured on a smaller
 * scale is printed only.
 *
 * @returns whether all bytes and counts are within their budgets.
 */
export async function bench({ name, scale }: Arguments): Promise<boolean> {
  const suite = suites[name];
  console.log("Installing the packages that it is compared with ...");
  await using workplace = await openWorkplace(suite.consumers ?? []);
  const about = await circumstances(suite, workplace, `pnpm bench ${name}`);
  const rows: Row[] = [];
  for (const { measure } of suite.measurements) {
    for await (const row of measure(workplace, scale)) {
      rows.push(row);
      console.log(lineOf(row, scale));
    }
  }
  if (scale === 1) {
    const page = join(root, PAGE);
    await writeFile(page, withMade(await readFile(page, "utf8"), `bench ${name}`, sectionOf(suite, about, rows)));
  }
  console.log(
    scale === 1 ? `Written: ${PAGE}` : `Not written: ${PAGE} is about the full size; this was ${scale * 100} % of it`,
  );
  return rows.every((row) => judge(row, scale) !== "FAIL");
}
