import { shareWords } from "../../../src/audit/share-words.js";
import type { Value } from "../../../src/html/format.js";
import type { ColumnKind } from "../../../src/tables/table.js";
import { visible } from "./visible.js";

/** Whether a value was not read. */
export const isNotRead = (value: Value): value is { readonly unknown: string } =>
  typeof value === "object" && value !== null && "unknown" in value;

/** A value as the page shows it. None is empty. What was not read says so. */
export function textOf(value: Value, kind: ColumnKind): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return numberText(value, kind);
  if (typeof value === "string") return visible(kind === "date" ? dateOf(value) : value);
  return visible(isNotRead(value) ? `not read: ${value.unknown}` : value.join(", "));
}

function numberText(value: number, kind: ColumnKind): string {
  if (kind === "money") return MONEY.format(value);
  return kind === "share" ? shareWords(value) : `${value}`;
}

const MONEY = new Intl.NumberFormat("en", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** `2026-11-16 12:00`, in UTC. A day stays a day. */
const dateOf = (time: string): string =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(time) ? time.slice(0, 16).replace("T", " ") : time;
