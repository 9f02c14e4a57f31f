import { useMemo } from "preact/hooks";
import type { ReportFacts } from "../../../src/html/facts/facts.js";
import { BarChart } from "./bar-chart.js";
import type { Bars } from "./bars.js";
import { Figure } from "./figure.js";

/** The fewest audits whose numbers show a course. */
const FROM = 3;
/** The most audits that are shown. These are the last ones. */
const SHOWN = 14;

const SEVERITIES = ["critical", "high", "medium", "low", "info"] as const;

interface Counted {
  readonly day: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** Findings over the last audits, this one included. */
export function HistoryPicture({ facts }: { readonly facts: ReportFacts }) {
  const audits = useMemo(() => auditsOf(facts), [facts]);
  const bars = useMemo(() => barsOf(audits), [audits]);
  if (audits.length < FROM) return null;
  return (
    <Figure
      title="Findings over the last audits"
      note="A finding that could not be checked is not counted, so fewer findings may also mean less coverage."
      head={["audit", ...SEVERITIES]}
      rows={audits.map(({ day, counts }) => [day, ...SEVERITIES.map((severity) => counts[severity] ?? 0)])}
    >
      <BarChart label={`Findings over the last ${audits.length} audits. The table below has the numbers`} bars={bars} />
    </Figure>
  );
}

function auditsOf({ past, times, severities }: ReportFacts): readonly Counted[] {
  const today = Object.fromEntries(severities.map(({ severity, found }) => [severity, found]));
  return [
    ...past.map(({ startedAt, findings }) => ({ day: dayOf(startedAt), counts: findings })),
    { day: dayOf(times.startedAt), counts: today },
  ].slice(-SHOWN);
}

/** `2026-11-16 12:00`, because there may be several audits a day. */
const dayOf = (iso: string): string => iso.slice(0, 16).replace("T", " ");

const barsOf = (audits: readonly Counted[]): Bars => ({
  names: audits.map(({ day }) => day),
  parts: SEVERITIES.map((severity) => ({
    name: severity,
    values: audits.map(({ counts }) => counts[severity] ?? 0),
    colour: severity,
  })),
});
