import { budgets } from "./budgets.ts";
import type { Circumstances } from "./machine.ts";
import { cellOf, judge, limitOf, type Row } from "./row.ts";
import type { Suite } from "./suite.ts";

/** A suite's part of the page, of one run. */
export function sectionOf(
  { heading, about, columns, measurements }: Pick<Suite, "heading" | "about" | "columns" | "measurements">,
  circumstances: Circumstances,
  rows: readonly Row[],
): string {
  const head = ["figure", "limit", ...columns.map(([, name]) => name), ""];
  const body = rows.map((row) => [
    budgets[row.budget].title,
    limitOf(row),
    ...columns.map(([subject]) => cellOf(row, subject)),
    judge(row),
  ]);
  return `## ${heading}

${about}

${circumstances.map(([name, value]) => `- ${name}: ${value}`).join("\n")}

${table([head, ...body])}

### How it is measured

${measurements.map(({ note }) => note).join("\n\n")}`;
}

/** A table in Markdown. The first row is its head. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...body.map(line)].join("\n");
}
