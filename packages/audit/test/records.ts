import { recordMakers } from "@rollcall/config/records";
import { ODIN_SECTIONS, type OdinRecord, PURECLOUD_SECTIONS, type PureCloudRecord } from "../src/index.js";

export const { odinRecord, purecloudRecord } = recordMakers<OdinRecord, PureCloudRecord>(
  ODIN_SECTIONS,
  PURECLOUD_SECTIONS,
);
