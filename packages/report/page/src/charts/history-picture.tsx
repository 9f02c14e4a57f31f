import { useMemo } from "preact/hooks";
import { type CountedAudit, courseOf } from "../../../src/html/facts/course.js";
import type { ReportFacts } from "../../../src/html/facts/facts.js";
import { madeAt } from "../../../src/terminal/words.js";
import { BarChart } from "./bar-chart.js";
import type { Bars } from "./bars.js";
import { Figure } from "./figure.js";

const SEVERITIES = ["critical", "high", "medium", "low", "info"] as const;

/** Findings over the last audits, this one included. */
export function HistoryPicture({ facts }: { readonly facts: ReportFacts }) {
  const audits = useMemo(() => courseOf(facts), [facts]);
  const bars = useMemo(() => barsOf(audits), [audits]);
  if (audits.length === 0) return null;
  return (
    <Figure
      title="Findings over the last audits"
      note="A finding that could not be checked is not counted, so fewer findings may also mean less coverage."
      head={["audit", ...SEVERITIES]}
      rows={audits.map(({ startedAt, token, findings }) => [
        madeAt(startedAt, token),
        ...SEVERITIES.map((severity) => findings[severity]),
      ])}
    >
      <BarChart label={`Findings over the last ${audits.length} audits. The table below has the numbers`} bars={bars} />
    </Figure>
  );
}

const barsOf = (audits: readonly CountedAudit[]): Bars => ({
  // There may be several audits a day.
  names: audits.map(({ startedAt, token }) => madeAt(startedAt, token).replace(/ UTC$/, "")),
  parts: SEVERITIES.map((severity) => ({
    name: severity,
    values: audits.map(({ findings }) => findings[severity]),
    colour: severity,
  })),
});
