import { budgets } from "./budgets.ts";
import type { Circumstances } from "./machine.ts";
import { cellOf, judge, limitOf, type Row, type Subject, subjects } from "./row.ts";

const HEADINGS: Record<Subject, string> = {
  clients: "@rollcall/clients",
  "openapi-fetch": "openapi-fetch",
  fetch: "fetch",
  sdk: "the official SDK",
};

/** The page of a run. */
export function pageOf(circumstances: Circumstances, rows: readonly Row[], notes: readonly string[]): string {
  const about = circumstances.map(([name, value]) => `- ${name}: ${value}`).join("\n");
  const head = ["figure", "limit", ...subjects.map((subject) => HEADINGS[subject]), ""];
  const body = rows.map((row) => [
    budgets[row.budget].title,
    limitOf(row),
    ...subjects.map((subject) => cellOf(row, subject)),
    judge(row),
  ]);
  return `<!-- Written by the command below; do not edit. -->
# Benchmarks

The clients beside what a user could take instead, all measured in one run:

${about}

${table([head, ...body])}

*ok*: ours is within the limit. *warn*: a time is beyond it; machines differ, so that fails nothing. *FAIL*: bytes or a count are beyond it; the tests then fail
too. An empty cell: there is nothing to measure.

## How it is measured

What each of the four runs is in [tools/bench/consumers](../tools/bench/consumers).

${notes.join("\n\n")}
`;
}

/** A table in Markdown; the first row is its head. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...body.map(line)].join("\n");
}
