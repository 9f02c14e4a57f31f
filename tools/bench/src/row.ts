import { type Budget, format } from "./budget.ts";
import { type BudgetName, budgets } from "./budgets.ts";
import type { Consumer } from "./workplace.ts";

/** Who is measured: ours, what it is built on, what that is built on, and what a user would take instead. */
export const subjects = ["ours", "openapi-fetch", "fetch", "sdk"] as const;
export type Subject = (typeof subjects)[number];

export interface Value {
  readonly value: number;
  /** What follows in parentheses, such as the absolute time of a ratio. */
  readonly detail?: string | undefined;
}

/** The same figure of everybody who has one, from the same run. */
export interface Row {
  readonly budget: BudgetName;
  readonly values: { readonly ours: Value } & Partial<Record<Subject, Value>>;
}

/** A row of one figure, which is ours. */
export const ours = (budget: BudgetName, value: number, detail?: string): Row => ({
  budget,
  values: { ours: { value, detail } },
});

/** The figures of several consumers, measured one after the other. Those of the clients are ours. */
export async function valuesOf<C extends Consumer>(
  consumers: readonly C[],
  measure: (consumer: C) => Value | Promise<Value>,
): Promise<Record<C extends "clients" ? "ours" : C, Value>> {
  const values: Partial<Record<Subject, Value>> = {};
  for (const name of consumers) values[name === "clients" ? "ours" : (name as Subject)] = await measure(name);
  return values as Record<C extends "clients" ? "ours" : C, Value>;
}

/** `-`: not to be judged. */
export type Verdict = "ok" | "warn" | "FAIL" | "-";

/**
 * Whether our figure is within its budget. A time beyond it only warns, because machines differ.
 *
 * @param scale which part of the full size was measured
 */
export function judge({ budget: name, values: { ours, sdk } }: Row, scale = 1): Verdict {
  const budget: Budget = budgets[name];
  if (budget.fullSize && scale !== 1) return "-";
  const within = ours.value <= budget.limit && !(budget.belowSdk && sdk && ours.value >= sdk.value);
  if (within) return "ok";
  return budget.isTime ? "warn" : "FAIL";
}

export function limitOf({ budget: name }: Row): string {
  const { limit, unit, belowSdk }: Budget = budgets[name];
  return format(limit, unit) + (belowSdk ? ", and below the SDK" : "");
}

export function cellOf({ budget: name, values }: Row, subject: Subject): string {
  const cell = values[subject];
  const { unit }: Budget = budgets[name];
  return cell ? format(cell.value, unit) + (cell.detail === undefined ? "" : ` (${cell.detail})`) : "";
}

/** The line that is printed as soon as the row is measured. */
export function lineOf(row: Row, scale = 1): string {
  const others = subjects
    .filter((subject) => subject !== "ours" && row.values[subject])
    .map((subject) => `${subject} ${cellOf(row, subject)}`);
  const rest = [`limit ${limitOf(row)}`, ...others].join("; ");
  return `${judge(row, scale).padEnd(4)} ${budgets[row.budget].title}: ${cellOf(row, "ours")} [${rest}]`;
}
