/** The tables of a report as CSV. */

export { type CsvOptions, csvOf, type Delimiter } from "./csv.js";
export { csvCell } from "./csv-cell.js";
export { guarded } from "./guard.js";
