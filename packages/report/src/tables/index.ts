/** The tables that all reports share, and the audit that they are made of. Runs anywhere, because it imports nothing of Node. */

export type { Action } from "../actions/action.js";
export { actionsJson } from "../actions/json.js";
export { type AuditCounts, countsOf } from "../audit/counts.js";
export { type FindingState, stateOf } from "../audit/finding-state.js";
export { licencesOf } from "../audit/licence-totals.js";
export type { NamedUser, PeopleLine } from "../audit/people-line.js";
export { NO_PRICES, type PastAudit, type Prices, priceOf } from "../audit/prices.js";
export type { ReportedAudit } from "../audit/reported-audit.js";
export { TABLES, tableNamed, tablesIn } from "./all.js";
export { type Cell, type Column, type ColumnKind, cellsOf, isNotRead, type NotRead, type Table } from "./table.js";
