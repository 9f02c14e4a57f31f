import {
  type CleanUser,
  countedSections,
  normalise,
  type OdinRecord,
  type OutcomeStatus,
  type PureCloudRecord,
} from "@rollcall/audit";

/** What a report needs of a record. */
export interface UserSummary {
  readonly user: CleanUser;
  /** How many sections the record has. */
  readonly sections: number;
  /** The sections that are not `ok`. One of no known shape is `failed` here, as in the coverage. */
  readonly notOk: readonly { readonly section: string; readonly status: Exclude<OutcomeStatus, "ok"> }[];
}

/** Summarises a record for a report. The record itself need not be kept. */
export function summarise(record: OdinRecord | PureCloudRecord): UserSummary {
  const sections = countedSections(record);
  return {
    user: normalise(record),
    sections: sections.length,
    notOk: sections.flatMap(([name, { status }]) => (status === "ok" ? [] : [{ section: name, status }])),
  };
}
