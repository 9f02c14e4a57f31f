import type { HeadLine, JournalHead } from "@rollcall/audit/journal";

/** What only the demo is asked for. */
const SEED = "--seed";

/** Whether an audit is one of `rollcall demo`. Its data are of one day, which never changes. */
export const isDemo = ({ selection }: Pick<JournalHead, "selection">): boolean => selection[SEED] !== undefined;

/** Whether ages are judged by the day of the demo. Somebody may have given another one. */
export const isDemoTime = (head: Pick<HeadLine, "selection" | "asOf">, asOf: string): boolean =>
  isDemo(head) && head.asOf === asOf;
