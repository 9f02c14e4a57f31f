import { ODIN_SECTIONS, type OdinRecord, PURECLOUD_SECTIONS, type PureCloudRecord } from "@rollcall/audit";
import { recordMakers } from "@rollcall/config/records";

export const { odinRecord, purecloudRecord } = recordMakers<OdinRecord, PureCloudRecord>(
  ODIN_SECTIONS,
  PURECLOUD_SECTIONS,
);
