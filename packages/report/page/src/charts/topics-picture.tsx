import { useMemo } from "preact/hooks";
import type { TopicCount } from "../../../src/html/facts/facts.js";
import { BarChart } from "./bar-chart.js";
import type { Bars } from "./bars.js";
import { Figure } from "./figure.js";

/** What the rules said, topic by topic. What was not checked is a part of each bar. */
export function TopicsPicture({ topics }: { readonly topics: readonly TopicCount[] }) {
  const bars = useMemo(() => barsOf(topics), [topics]);
  if (topics.length === 0) return null;
  return (
    <Figure
      title="What the checks said, by topic"
      note="A check is one rule and one user or person. Hatched is what could not be checked."
      head={["topic", "found", "of these suppressed", "clear", "not checked", "checks"]}
      rows={topics.map((one) => [one.topic, one.found, one.suppressed, one.clear, one.notEvaluated, allOf(one)])}
    >
      <BarChart label={`What the checks said, by topic. ${spoken(topics)}`} bars={bars} />
    </Figure>
  );
}

/** Shares, because topics have different numbers of rules. */
function barsOf(topics: readonly TopicCount[]): Bars {
  const share = (of: (topic: TopicCount) => number) => topics.map((topic) => percent(of(topic), allOf(topic)));
  return {
    names: topics.map(({ topic }) => topic),
    unit: " %",
    most: 100,
    parts: [
      { name: "found", values: share(({ found }) => found), colour: "high" },
      { name: "not checked", values: share(({ notEvaluated }) => notEvaluated), colour: "unknown", isHatched: true },
      { name: "clear", values: share(({ clear }) => clear), colour: "clear" },
    ],
  };
}

const allOf = ({ found, clear, notEvaluated }: TopicCount): number => found + clear + notEvaluated;

/** One decimal, and never nothing for something. */
const percent = (part: number, whole: number): number =>
  part === 0 || whole === 0 ? 0 : Math.max(0.1, Math.round((1000 * part) / whole) / 10);

const spoken = (topics: readonly TopicCount[]): string =>
  topics.map((one) => `${one.topic}: ${one.found} found, ${one.notEvaluated} of ${allOf(one)} not checked`).join("; ");
