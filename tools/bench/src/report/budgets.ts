import { type Budget, timeRatio } from "../budget.ts";

/** A time by the clock, in Chromium. */
const time = { unit: "ms", isTime: true, fullSize: true } as const;

/** The limits of the HTML report of 50,000 records, and of the XLSX report. */
export const reportBudgets = {
  reportRecord: { title: "Bytes of the HTML report's data for a record, 50,000 records", limit: 400, fullSize: true },
  reportRecordSmall: { title: "... of a report of any size", limit: 450 },
  reportFile: { title: "The file", limit: 25_000_000, unit: "MB" },
  reportOpen: { title: "Time until the first page is drawn", limit: 3_000, ...time },
  reportTable: { title: "... until the table of all users is drawn after that", limit: 3_000, ...time },
  reportOpenRatio: {
    title: "Both together, over the time to open one plain table of the same users and columns",
    limit: 0.25,
    ...timeRatio,
    fullSize: true,
  },
  reportSearch: { title: "Time from a changed search to its painted rows", limit: 150, ...time },
  reportSort: { title: "... from a click on a heading", limit: 150, ...time },
  reportScroll: { title: "Time of a frame while all rows change, 95th percentile", limit: 50, ...time },
  reportHeap: { title: "Memory of the page's scripts, typed arrays included", limit: 150_000_000, unit: "MB" },
  reportXlsx: {
    title: "Memory of the process that writes 100,000 rows of XLSX",
    limit: 150_000_000,
    unit: "MB",
  },
  reportXlsxGrowth: { title: "... over that of 20,000 rows", limit: 1.3, unit: "x" },
} as const satisfies Record<string, Budget>;
