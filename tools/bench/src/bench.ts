import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { SuiteName } from "./arguments.ts";
import { clients } from "./clients/suite.ts";
import { circumstances } from "./machine.ts";
import type { Measurement } from "./measurement.ts";
import { pageOf } from "./page.ts";
import { judge, lineOf, type Row } from "./row.ts";
import { run } from "./run.ts";
import { openWorkplace, root } from "./workplace.ts";

const suites: Readonly<Record<SuiteName, readonly Measurement[]>> = { clients };

/**
 * Measures a suite, prints each row as soon as it is known, and writes the page.
 *
 * @returns whether all bytes and counts are within their budgets.
 */
export async function bench(name: SuiteName): Promise<boolean> {
  console.log("Building the clients, and installing them and their peers ...");
  await run("turbo", ["run", "build", "--filter", "@rollcall/clients"], root);
  const workplace = await openWorkplace();
  try {
    const about = await circumstances(workplace, `pnpm bench ${name}`);
    const rows: Row[] = [];
    for (const { measure } of suites[name]) {
      for await (const row of measure(workplace)) {
        rows.push(row);
        console.log(lineOf(row));
      }
    }
    const notes = suites[name].map(({ note }) => note);
    await mkdir(join(root, "docs"), { recursive: true });
    await writeFile(join(root, "docs/benchmarks.md"), pageOf(about, rows, notes));
    console.log("Written: docs/benchmarks.md");
    return rows.every((row) => judge(row) !== "FAIL");
  } finally {
    await workplace.close();
  }
}
