import { type Coverage, OUTCOMES } from "@rollcall/audit";
import { PLATFORMS } from "../platforms.js";
import { labelled, type Paint } from "./text.js";

/** With more scopes than this, groups that were read in full share one line. */
const MANY = 20;

/** The scopes of a report, by how they are shown. */
export interface Folded {
  /** Shown one by one. */
  readonly shown: readonly Coverage[];
  /** Groups that share one line, because there is nothing to say of each. */
  readonly whole: readonly Coverage[];
}

/** Folds the groups that were read in full, if there are many. What could not be read is never folded. */
export function folded(all: readonly Coverage[]): Folded {
  const isFolded = (one: Coverage) => one.platform === "odin" && isWhole(one);
  if (all.length <= MANY) return { shown: all, whole: [] };
  return { shown: all.filter((one) => !isFolded(one)), whole: all.filter(isFolded) };
}

/** Whether everything was read. `unavailable` is an answer. */
function isWhole({ users, outcomes, context, truncated, stopped, notAsked }: Coverage): boolean {
  const isRead = context.every(({ status }) => status === "ok" || status === "unavailable");
  const lost = outcomes.forbidden + outcomes.failed + users.vanished + notAsked.length;
  return users.expected === users.seen && truncated === null && stopped === null && lost === 0 && isRead;
}

/** The line of the folded groups, and their sections. */
export function wholeLines(whole: readonly Coverage[], { paint, width }: { paint: Paint; width: number }): string[] {
  if (whole.length === 0) return [];
  const sum = (of: (one: Coverage) => number) => whole.reduce((total, one) => total + of(one), 0);
  const groups = `${whole.length} group${whole.length === 1 ? "" : "s"}`;
  const seen = paint.green(`all ${sum(({ users }) => users.seen)} users, ${sum(({ calls }) => calls)} calls`);
  const counts = OUTCOMES.map((status) => `${sum(({ outcomes }) => outcomes[status])} ${status}`).join(", ");
  return [
    `  ${PLATFORMS.odin}, ${groups} that ${whole.length === 1 ? "was" : "were"} read in full: ${seen}`,
    ...labelled("", `sections: ${counts}`, { indent: 2, column: 2, width }),
  ];
}
