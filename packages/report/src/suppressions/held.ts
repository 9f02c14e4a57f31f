import type { AuditFinding } from "@rollcall/audit/changes";
import { nameOf } from "../subjects.js";

/** A suppression that hides findings, as a report describes it. */
export interface HeldSuppression {
  readonly reason: string;
  readonly owner: string;
  /** Its last day, in UTC. */
  readonly until: string;
  /** Whole days that are left. 0 on its last day. */
  readonly daysLeft: number;
  /** How many findings it hides. */
  readonly findings: number;
  /** The rules of these findings. */
  readonly rules: readonly string[];
  /** The names of the first people whom they are about. */
  readonly people: readonly string[];
}

/** A suppression that ends soon needs a new decision, because its findings come back. */
export const ENDING_DAYS = 30;

/** Whether a suppression ends within {@link ENDING_DAYS} days. */
export const isEnding = ({ daysLeft }: Pick<HeldSuppression, "daysLeft">): boolean => daysLeft <= ENDING_DAYS;

const MOST_PEOPLE = 3;
const DAY_MS = 86_400_000;

interface Collected {
  readonly by: NonNullable<AuditFinding["suppressed"]>;
  findings: number;
  readonly rules: Set<string>;
  readonly people: Set<string>;
}

/** Collects the suppressions of findings. A finding knows who suppressed it, why and until when, but not by which entry. */
export class HeldSuppressions {
  readonly #all = new Map<string, Collected>();

  add(finding: Pick<AuditFinding, "suppressed" | "rule" | "subject">): void {
    const { suppressed: by, rule, subject } = finding;
    if (!by) return;
    const key = JSON.stringify([by.until, by.owner, by.reason]);
    const one = this.#all.get(key) ?? { by, findings: 0, rules: new Set(), people: new Set() };
    this.#all.set(key, one);
    one.findings += 1;
    one.rules.add(rule);
    if (one.people.size < MOST_PEOPLE) one.people.add(nameOf(subject));
  }

  /** Those that end first come first. */
  at(asOf: Date): readonly HeldSuppression[] {
    const today = Date.parse(asOf.toISOString().slice(0, 10));
    return [...this.#all.values()]
      .map(({ by: { reason, owner, until }, findings, rules, people }) => ({
        ...{ reason, owner, until, daysLeft: Math.round((Date.parse(until.slice(0, 10)) - today) / DAY_MS) },
        ...{ findings, rules: [...rules].sort(), people: [...people] },
      }))
      .sort((one, other) => one.daysLeft - other.daysLeft || other.findings - one.findings);
  }
}

/** The suppressions of some findings. */
export function heldIn(
  findings: Iterable<Pick<AuditFinding, "suppressed" | "rule" | "subject">>,
  asOf: Date,
): readonly HeldSuppression[] {
  const held = new HeldSuppressions();
  for (const finding of findings) held.add(finding);
  return held.at(asOf);
}
