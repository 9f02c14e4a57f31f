import { countedOnce } from "@rollcall/audit";
import type { JudgedAudit } from "@rollcall/audit/journal";
import { type Finding, SEVERITIES, type Severity } from "@rollcall/audit/rules";
import type { FailOn } from "../config/fail-on.js";

/** From which severity on findings change the exit code. */
export interface GateRequest {
  readonly failOn: FailOn;
  /** The same for findings that the last audit of the history did not have. @default off */
  readonly failOnNew?: FailOn | undefined;
}

/** What the findings of an audit mean for the exit code. */
export interface Gate {
  /** Whether a finding is severe enough. */
  readonly isClosed: boolean;
  /** Why it is open or closed, without its full stop. */
  readonly why: string;
}

/** What is looked at of a finding. */
export type Severe = Pick<Finding, "id" | "severity" | "suppressed" | "partOf">;

/** Whether a finding is as severe as this, or more severe. A suppressed one never is. */
export const isSevere = ({ severity, suppressed }: Severe, least: Severity): boolean =>
  !suppressed && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);

/** Without `--fail-on`. A person who expects a red job reads here why it is green. */
const OPEN: Gate = { isClosed: false, why: "--fail-on is off" };

/** If no rule has judged. */
export const UNJUDGED: Gate = { isClosed: false, why: "the findings of this audit are not known" };

/** Compares the findings of an audit with what was asked for. Chains count, and what could not be checked does not. */
export function gateOf({ judgement, since }: Pick<JudgedAudit, "judgement" | "since">, request: GateRequest): Gate {
  const { failOn, failOnNew = "off" } = request;
  const perhapsNew = since ? [...since.fresh, ...since.firstChecked] : undefined;
  const parts = [
    ...(failOn === "off" ? [] : [severePart("fail-on", failOn, judgement.findings)]),
    ...(failOnNew === "off" ? [] : [newPart(failOnNew, perhapsNew)]),
  ];
  if (parts.length === 0) return OPEN;
  const isBlind = judgement.rules.some(({ notEvaluated }) => notEvaluated > 0);
  return joined(parts, isBlind);
}

/** The same for findings of which only the new ones are known. */
export const newGate = (count: number, failOn: FailOn): Gate =>
  failOn === "off" ? OPEN : joined([counted("fail-on", failOn, count, "new ")], false);

const newPart = (least: Severity, findings: readonly Severe[] | undefined): Gate =>
  findings
    ? severePart("fail-on-new", least, findings, "new ")
    : { isClosed: false, why: "the history has no earlier audit (--fail-on-new)" };

/**
 * The parts of a chain count once, as the chain. A chain that is less severe than its parts, by configuration, does not count for
 * them.
 */
function severePart(flag: string, least: Severity, findings: readonly Severe[], adjective?: string): Gate {
  return counted(flag, least, countedOnce(findings.filter((finding) => isSevere(finding, least))).length, adjective);
}

/** `12 findings are high or more severe (--fail-on high)`. */
function counted(flag: string, least: Severity, count: number, adjective = ""): Gate {
  const noun = `${count === 0 ? "no" : count} ${adjective}finding${count > 1 ? "s are" : " is"}`;
  const words = least === "critical" ? least : `${least} or more severe`;
  return { isClosed: count > 0, why: `${noun} ${words} (--${flag} ${least})` };
}

function joined(parts: readonly Gate[], isBlind: boolean): Gate {
  const closed = parts.filter(({ isClosed }) => isClosed);
  const why = (closed.length > 0 ? closed : parts).map((part) => part.why).join(", and ");
  if (closed.length > 0) return { isClosed: true, why };
  return { isClosed: false, why: isBlind ? `${why}. What could not be checked does not count` : why };
}
