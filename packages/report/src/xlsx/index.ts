/** The tables of a report as an XLSX file. */

export { type XlsxOptions, xlsxOf } from "./xlsx.js";
