import type { Projection, Values } from "./projection.js";
import { type ComparisonOptions, SAME } from "./same.js";
import { TOPICS, type Topic } from "./topics.js";

/** How a value of Odin and one of PureCloud compare. */
export interface Comparison {
  readonly topic: Topic;
  /** `nothing to compare` if a side has no such value. That is no difference. */
  readonly is: "same" | "different" | "nothing to compare" | "unknown";
  /** As the platforms write them, numbers in E.164. Empty if there is none, or if it is not known. */
  readonly odin: readonly string[];
  /** For the last name, the whole name, because PureCloud has only that. */
  readonly purecloud: readonly string[];
  /** Why it is unknown. */
  readonly because?: string;
}

/** Compares one person on both platforms in one topic. */
export function compareTopic(
  topic: Topic,
  odin: Projection,
  purecloud: Projection,
  options: ComparisonOptions = {},
): Comparison {
  const [ours, theirs] = [odin[topic], purecloud[topic]];
  const values = { topic, odin: ours.values, purecloud: theirs.values };
  const found = ours.values.flatMap((one) => theirs.values.map((other) => SAME[topic](one, other, options)));
  if (found.includes(true)) return { ...values, is: "same" };
  // A value that is not known may be the same.
  const because = ours.because ?? theirs.because;
  if (because !== undefined && !isNone(ours) && !isNone(theirs)) return { ...values, is: "unknown", because };
  return { ...values, is: found.includes(false) ? "different" : "nothing to compare" };
}

const isNone = ({ values, because }: Values): boolean => values.length === 0 && because === undefined;

/** What differs of one person on both platforms, with both values. */
export const differences = (odin: Projection, purecloud: Projection, options?: ComparisonOptions): Comparison[] =>
  TOPICS.filter((topic) => topic === "state" || !isOneText(odin[topic], purecloud[topic]))
    .map((topic) => compareTopic(topic, odin, purecloud, options))
    .filter(({ is }) => is === "different");

/** Whether both sides have the same first text. Most people do, and then the text need not be taken apart. */
const isOneText = ({ values: [one] }: Values, { values: [other] }: Values): boolean =>
  one !== undefined && one === other;
