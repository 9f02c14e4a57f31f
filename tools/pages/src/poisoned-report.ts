import { writeFile } from "node:fs/promises";
import { auditSourceIn, judgeAudit, peopleIn } from "@rollcall/audit/journal";
import { DEFAULT_CONFIG, Judge, RULES } from "@rollcall/audit/rules";
import { htmlReport } from "@rollcall/report/html";
import type { ReportedAudit } from "@rollcall/report/tables";
import { poisoned } from "./hostile.ts";

type Placed = { readonly place: number; readonly value: unknown };

/** Writes the report of an audit in which every text of a platform is hostile. */
export async function writePoisonedReport(folder: string, file: string, plain = false): Promise<void> {
  const judge = (asOf: Date | undefined) => new Judge({ rules: RULES, config: DEFAULT_CONFIG, asOf });
  const { judgement, journal } = await judgeAudit(folder, { judge, write: false });
  const source = await auditSourceIn(folder);
  const audit: ReportedAudit = {
    ...source,
    users: () => all(source.users(), plain),
    findings: () => all(source.findings(), plain),
    people: async function* () {
      for await (const line of peopleIn(folder)) yield plain ? line : poisoned(line);
    },
    judgement,
    coverage: (plain ? (x: any) => x : poisoned)(journal.scopes.flatMap(({ coverage }) => coverage ?? [])),
    past: [],
    prices: { currency: "EUR", odin: {}, purecloud: {} },
    isRedacted: false,
  };
  const pieces: string[] = [];
  for await (const piece of htmlReport(audit, { tenant: plain ? "x" : poisoned("tenant") })) pieces.push(piece);
  source.close();
  await writeFile(file, pieces.join(""));
}

async function* all<T extends Placed>(rows: AsyncIterable<T> | Iterable<T>, plain: boolean): AsyncGenerator<T> {
  for await (const row of rows) yield { ...row, value: plain ? row.value : poisoned(row.value) };
}
