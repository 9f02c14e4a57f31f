import { UsageError } from "../../kit/index.ts";

/** Whether a user is away, and from when until when. */
export interface Absence {
  readonly active?: boolean;
  readonly indefinite?: boolean;
  readonly startDate?: string;
  readonly endDate?: string;
}

/** The absence that a row asks for. @throws UsageError for a text that is no date, or an end before the start */
export function absenceOf({ label, from, until }: { label: string; from: string; until: string }): Absence {
  if (!from && !until) return { active: false, indefinite: false };
  const [start, end] = [new Date(from), new Date(until)];
  if (!(start < end)) {
    throw new UsageError(`${label} needs a date in from, and a later one in until, such as 2026-12-24T08:00Z`);
  }
  return { active: true, indefinite: false, startDate: start.toISOString(), endDate: end.toISOString() };
}

/** Whether two absences are the same. Times may be written in different ways. */
export function isSameAbsence(now: Absence | undefined, wanted: Absence): boolean {
  if (!wanted.active) return !now?.active;
  const isSame = (name: "startDate" | "endDate") => Date.parse(now?.[name] ?? "") === Date.parse(wanted[name] ?? "");
  return now?.active === true && !now.indefinite && isSame("startDate") && isSame("endDate");
}

/** An absence in words, for a result line. */
export const absenceInWords = ({ active, startDate, endDate }: Absence): string =>
  active ? `away from ${startDate} until ${endDate}` : "not away";
