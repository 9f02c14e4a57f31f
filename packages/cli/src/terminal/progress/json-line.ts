import { printable } from "@rollcall/audit";
import type { SourceState } from "./source.js";
import type { Waiting } from "./traffic.js";

/** A line of `--progress json`. Later versions may add fields. */
export interface ProgressLine {
  readonly about: "progress";
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly platform: "odin" | "purecloud";
  /** What is audited now: `<service provider>/<group>` on Odin, `organisation` on PureCloud. */
  readonly scope: string;
  /** Which of the scopes of the platform it is. */
  readonly scopes: { readonly at: number; readonly of: number };
  /** Users that are done. `expected` is null if nobody knows yet. */
  readonly users: { readonly done: number; readonly expected: number | null; readonly toRequestAgain: number };
  readonly calls: number;
  /** Requests that repeated a call. */
  readonly repeats: number;
  /** Seconds until the limit lets the next call through. */
  readonly waitSeconds: number;
  /** Null if nobody can say yet. */
  readonly secondsLeft: number | null;
  /** True in the last line of a platform. */
  readonly ended: boolean;
}

/** One JSON object and a line break. */
export function jsonLine(state: SourceState, { repeats, waitMs }: Waiting, ended: boolean): string {
  const { platform, scope, place, users, expected, toRepeat, calls, leftMs } = state;
  const line: ProgressLine = {
    about: "progress",
    time: new Date().toISOString(),
    ...{ platform, scope, scopes: place },
    users: { done: users, expected: expected ?? null, toRequestAgain: toRepeat },
    ...{ calls, repeats, waitSeconds: Math.ceil(waitMs / 1000) },
    secondsLeft: leftMs === undefined ? null : Math.ceil(leftMs / 1000),
    ended,
  };
  return `${printable(JSON.stringify(line))}\n`;
}
