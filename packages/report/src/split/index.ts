/** The parts of an audit: a group or a division, with nobody else in it. */

export { folderNames } from "./folder-names.js";
export type { SplitBy, SplittableAudit } from "./members.js";
export { type AuditPart, partsOf } from "./part.js";
