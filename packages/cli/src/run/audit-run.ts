import type { JournalHead } from "@rollcall/audit/journal";
import type { Prices } from "@rollcall/report/tables";
import type { Judging } from "../config/judging.js";
import type { OutputRequest } from "../config/output.js";
import type { CommandContext } from "../context.js";
import type { Traffic } from "../terminal/progress/traffic.js";
import type { Screen } from "./redact/screen.js";
import type { Scope } from "./scope.js";

/** What an audit is run with. */
export interface AuditRun extends CommandContext {
  readonly output: OutputRequest;
  readonly scopes: readonly Scope[];
  readonly traffic: Traffic;
  /** The time that ages and countdowns are judged by. @default when the audit began */
  readonly asOf?: Date | undefined;
  /** How it is judged. @default as without a configuration */
  readonly judging?: Judging | undefined;
  /** What licences cost. @default nobody knows */
  readonly prices?: Prices | undefined;
  /** The name of the tenant. @default nobody named it */
  readonly tenant?: string | undefined;
  /** What people see of it. @default everything */
  readonly screen?: Screen | undefined;
  /** What makes it this audit and no other. */
  readonly head: JournalHead;
}
