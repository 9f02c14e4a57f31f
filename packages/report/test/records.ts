import {
  failed,
  ODIN_SECTIONS,
  type OdinRecord,
  type OdinSectionName,
  PURECLOUD_SECTIONS,
  type PureCloudRecord,
  type PureCloudSectionName,
  type Section,
} from "@rollcall/audit";

/** An Odin record of which only these sections were learnt. */
export function odinRecord(sections: Partial<Record<OdinSectionName, Section>>): OdinRecord {
  const all = ODIN_SECTIONS.map((name) => [name, sections[name] ?? failed("not requested")]);
  return {
    platform: "odin",
    serviceProviderId: "sp",
    groupId: "g",
    userId: "u@example.com",
    collectedAt: "2026-01-02T03:04:05.000Z",
    sections: Object.fromEntries(all),
  };
}

/** A PureCloud record of which only these sections were learnt. */
export function purecloudRecord(sections: Partial<Record<PureCloudSectionName, Section>>): PureCloudRecord {
  const all = PURECLOUD_SECTIONS.map((name) => [name, sections[name] ?? failed("not requested")]);
  return {
    platform: "purecloud",
    userId: "id-1",
    collectedAt: "2026-01-02T03:04:05.000Z",
    sections: Object.fromEntries([...all, ...Object.entries(sections)]),
  };
}
