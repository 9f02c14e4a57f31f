import { ENDING_DAYS, type HeldSuppression, isEnding } from "./held.js";

/** `ends today`, `ends in 12 days, on 2026-12-10` or `until 2027-03-31`. */
export function endWords(held: Pick<HeldSuppression, "until" | "daysLeft">): string {
  const { until, daysLeft } = held;
  if (!isEnding(held)) return `until ${until}`;
  if (daysLeft <= 0) return "ends today";
  return daysLeft === 1 ? `ends tomorrow, on ${until}` : `ends in ${daysLeft} days, on ${until}`;
}

/** `3 findings are suppressed. 2 of them come back within 30 days`. */
export function suppressedWords(held: readonly Pick<HeldSuppression, "findings" | "daysLeft">[]): string {
  const sum = (some: typeof held) => some.reduce((total, { findings }) => total + findings, 0);
  const all = sum(held);
  const soon = sum(held.filter(isEnding));
  const text = `${all.toLocaleString("en")} ${all === 1 ? "finding is" : "findings are"} suppressed`;
  if (soon === 0) return text;
  if (soon === all) return `${text}, and ${all === 1 ? "comes" : "all come"} back within ${ENDING_DAYS} days`;
  return `${text}. ${soon.toLocaleString("en")} of them ${soon === 1 ? "comes" : "come"} back within ${ENDING_DAYS} days`;
}
