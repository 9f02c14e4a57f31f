/** What all jobs share: the command line, files, result lines and the undo record. */
export { listOf, readCsv } from "./csv.ts";
export { isSo } from "./is-so.ts";
export { defineJob } from "./job.ts";
export { knownNames } from "./known-names.ts";
export { main } from "./main.ts";
export { named } from "./named.ts";
export { odin } from "./odin.ts";
export { each } from "./perform.ts";
export { picked } from "./picked.ts";
export { purecloud } from "./purecloud.ts";
export { purecloudAs } from "./purecloud-as.ts";
export type { Entry } from "./record.ts";
export { defineReport, failed } from "./report.ts";
export type { Change, Json } from "./step.ts";
export { UsageError } from "./usage-error.ts";
