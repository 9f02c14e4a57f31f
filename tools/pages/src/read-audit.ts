import { auditSourceIn, judgeAudit, peopleIn } from "@rollcall/audit/journal";
import { DEFAULT_CONFIG, Judge, RULES } from "@rollcall/audit/rules";
import type { ReportedAudit } from "@rollcall/report/tables";

/** Changes what a report is made of, such as a user. */
export type Change = <T>(value: T) => T;

/** What is put into the place of what was read. */
export interface Reading {
  /** @default the data as it is */
  readonly change?: Change | undefined;
  /** Whether the report is to say that it is redacted. */
  readonly isRedacted?: boolean | undefined;
}

/** Reads the judged audit in a folder. */
export async function readAudit(
  folder: string,
  { change = (value) => value, isRedacted = false }: Reading = {},
): Promise<ReportedAudit & Disposable> {
  const judge = (asOf: Date | undefined) => new Judge({ rules: RULES, config: DEFAULT_CONFIG, asOf });
  const { judgement, journal } = await judgeAudit(folder, { judge, write: false });
  const source = await auditSourceIn(folder);
  return {
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
    isRedacted,
    tenant: change("Example"),
    [Symbol.dispose]: () => source.close(),
  };
}

type Rows<T> = AsyncIterable<{ readonly place: number; readonly value: T }> | Iterable<{ place: number; value: T }>;

async function* changed<T>(rows: Rows<T>, change: Change) {
  for await (const row of rows) yield { ...row, value: change(row.value) };
}
