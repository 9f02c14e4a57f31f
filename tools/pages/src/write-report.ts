import { writeFile } from "node:fs/promises";
import { auditSourceIn, judgeAudit, peopleIn } from "@rollcall/audit/journal";
import { DEFAULT_CONFIG, Judge, RULES } from "@rollcall/audit/rules";
import { htmlReport } from "@rollcall/report/html";

/** Changes what a report is made of, such as a user. */
export type Change = <T>(value: T) => T;

const asRead: Change = (value) => value;

/** Writes the report of the audit in a folder. @param change what is put into the place of its data */
export async function writeReport(folder: string, file: string, change: Change = asRead): Promise<void> {
  const judge = (asOf: Date | undefined) => new Judge({ rules: RULES, config: DEFAULT_CONFIG, asOf });
  const { judgement, journal } = await judgeAudit(folder, { judge, write: false });
  const source = await auditSourceIn(folder);
  const pieces = htmlReport({
    ...source,
    users: () => changed(source.users(), change),
    findings: () => changed(source.findings(), change),
    people: async function* () {
      for await (const line of peopleIn(folder)) yield change(line);
    },
    judgement,
    coverage: change(journal.scopes.flatMap(({ coverage }) => coverage ?? [])),
    past: [],
    prices: { currency: "EUR", odin: { "*": 3 }, purecloud: { "*": 60 } },
    isRedacted: false,
    tenant: change("Example"),
  });
  await writeFile(file, pieces);
  source.close();
}

type Rows<T> = AsyncIterable<{ readonly place: number; readonly value: T }> | Iterable<{ place: number; value: T }>;

async function* changed<T>(rows: Rows<T>, change: Change) {
  for await (const row of rows) yield { ...row, value: change(row.value) };
}
