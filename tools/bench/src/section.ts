import { readFile } from "node:fs/promises";
import { arch, availableParallelism, cpus, loadavg, release, totalmem, type } from "node:os";
import { root } from "@rollcall/config/files";
import { budgets } from "./budgets.ts";
import { run } from "./child.ts";
import { cellOf, judge, limitOf, type Row } from "./row.ts";
import type { Suite } from "./suite.ts";
import type { Workplace } from "./workplace.ts";

/** What the numbers were measured on and with, by name. */
export type Circumstances = readonly (readonly [name: string, value: string])[];

export async function circumstances(suite: Suite, workplace: Workplace, command: string): Promise<Circumstances> {
  const versions = [
    `${suite.of} of commit ${await commit(suite.measured)}`,
    ...((await suite.versions?.(workplace)) ?? []),
    `Node ${process.versions.node}`,
  ];
  return [
    ["Command", `\`${command}\``],
    ["Date", new Date().toISOString().slice(0, 10)],
    ["Machine", await machine()],
    ["Versions", versions.join(", ")],
  ];
}

async function machine(): Promise<string> {
  const model = cpus()[0]?.model.replace(/\s+/g, " ").trim() || arch();
  const gigabytes = (totalmem() / 1e9).toFixed(0);
  const busy = `load ${loadavg()[0]?.toFixed(1)} at the start`;
  return `${model}, ${availableParallelism()} cores, ${gigabytes} GB, ${await system()}, ${busy}`;
}

/** A distribution's own name where there is one. */
async function system(): Promise<string> {
  const text = await readFile("/etc/os-release", "utf8").catch(() => "");
  return /^PRETTY_NAME="?([^"\n]+)/m.exec(text)?.[1] ?? `${type()} ${release()}`;
}

/** The last commit that changed what was measured. A `+` if there is more that is not committed. */
async function commit(measured: readonly string[]): Promise<string> {
  const hash = await run("git", ["log", "-1", "--format=%h", "--", ...measured], root).catch(() => "unknown");
  const changed = await run("git", ["status", "--porcelain", "--", ...measured], root).catch(() => "");
  return hash.trim() + (changed.trim() ? "+" : "");
}

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
