/** Reports of an audit and of a plan, for a terminal. Runs anywhere, because it imports nothing of Node. */

export { type ChangesLook, ChangesReport } from "./changes/report.js";
export { type Explained, ruleReport, verdictReport } from "./findings/explanation.js";
export { type FindingsLook, findingsReport } from "./findings/screen.js";
export { sinceReport } from "./findings/since.js";
export { type PlanLook, planReport } from "./plan/report.js";
export { summarise, type UserSummary } from "./summary.js";
export { type TerminalReport, terminalReport } from "./terminal/report.js";
export { type Paint, plain, WIDTH, widthFor } from "./terminal/text.js";
export { type Total, type Totals, TotalsCounter } from "./totals.js";
