/** The HTML report of an audit. Runs anywhere, because it imports nothing of Node. */

export type { PastAudit, Prices } from "../audit/prices.js";
export type { ReportedAudit } from "../audit/reported-audit.js";
export { htmlReport } from "./report.js";
