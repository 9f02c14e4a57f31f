import { useCallback } from "preact/hooks";
import type { TopicCount } from "../../../src/html/facts/facts.js";
import { barsOption, heightOf } from "./bars.js";
import { Chart } from "./chart.js";
import type { Colours } from "./colours.js";
import { Figure } from "./figure.js";

/** What the rules said, topic by topic. What was not checked is a part of each bar. */
export function TopicsPicture({ topics }: { readonly topics: readonly TopicCount[] }) {
  const optionOf = useCallback((colours: Colours) => option(topics, colours), [topics]);
  if (topics.length === 0) return null;
  return (
    <Figure
      title="What the checks said, by topic"
      note="Each check is one rule and one user or person. Hatched is what could not be checked."
      head={["topic", "found", "of these suppressed", "in order", "not checked", "checks"]}
      rows={topics.map(({ topic, found, suppressed, clear, notEvaluated }) => [
        topic,
        found,
        suppressed,
        clear,
        notEvaluated,
        found + clear + notEvaluated,
      ])}
    >
      <Chart
        label={`What the checks said, by topic. ${spoken(topics)}`}
        height={heightOf(topics.length)}
        optionOf={optionOf}
      />
    </Figure>
  );
}

/** Shares, because topics have different numbers of rules. */
function option(topics: readonly TopicCount[], colours: Colours) {
  const share = (of: (topic: TopicCount) => number) => topics.map((topic) => percent(of(topic), allOf(topic)));
  return barsOption(
    {
      names: topics.map(({ topic }) => topic),
      unit: " %",
      most: 100,
      parts: [
        { name: "found", values: share(({ found }) => found), colour: colours.severity.high ?? colours.accent },
        {
          name: "not checked",
          values: share(({ notEvaluated }) => notEvaluated),
          colour: colours.unknown,
          isHatched: true,
        },
        { name: "in order", values: share(({ clear }) => clear), colour: colours.clear },
      ],
    },
    colours,
  );
}

const allOf = ({ found, clear, notEvaluated }: TopicCount): number => found + clear + notEvaluated;

/** One decimal, and never nothing for something. */
export const percent = (part: number, whole: number): number =>
  part === 0 || whole === 0 ? 0 : Math.max(0.1, Math.round((1000 * part) / whole) / 10);

const spoken = (topics: readonly TopicCount[]): string =>
  topics.map((one) => `${one.topic}: ${one.found} found, ${one.notEvaluated} of ${allOf(one)} not checked`).join("; ");
