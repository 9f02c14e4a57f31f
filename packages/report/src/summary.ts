import {
  type CleanUser,
  normalise,
  type OdinRecord,
  type OutcomeStatus,
  type PureCloudRecord,
  type Section,
} from "@rollcall/audit";

/** What a report keeps of a record: its clean view, and how its sections came out. */
export interface UserSummary {
  readonly user: CleanUser;
  /** How many sections the record has. */
  readonly sections: number;
  /** The sections that are not `ok`. */
  readonly notOk: readonly { readonly section: string; readonly status: Exclude<OutcomeStatus, "ok"> }[];
}

/** Takes from a record what a report needs, so that its wire data can be let go. */
export function summarise(record: OdinRecord | PureCloudRecord): UserSummary {
  const sections = Object.entries(record.sections) as [string, Section][];
  return {
    user: normalise(record),
    sections: sections.length,
    notOk: sections.flatMap(([section, { status }]) => (status === "ok" ? [] : [{ section, status }])),
  };
}
