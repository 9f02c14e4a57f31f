import { COMMON_FLAGS, CONFIG_FLAGS } from "../../config/flags/common.js";
import type { FlagTable } from "../../config/flags/flag.js";
import { RULE_FLAG } from "../../config/flags/judging.js";
import { TRACE_FLAG } from "../../config/flags/progress.js";
import { TARGET_FLAGS } from "../../config/flags/targets.js";

/** The flags of `rollcall doctor`, in the order of the help. */
export const DOCTOR_FLAGS = {
  rule: {
    ...RULE_FLAG.rule,
    help: "check only what this rule needs. Repeat the flag for more (all that an audit reads)",
  },
  role: { help: "print the role that the rules need on PureCloud, ready to create. It makes no call" },
  evidence: { help: "ask the platforms what no public source says, and print it for an issue" },
  "odin-url": { ...TARGET_FLAGS["odin-url"], help: "ask Odin at this host, such as https://tenant.prod.odinapi.net" },
  "odin-sp": { value: "ID", help: "ask about a group of this service provider (that of the login, or the first)" },
  "odin-group": { value: "ID", help: "ask about this group (that of the login, or the first with users)" },
  "odin-rate": TARGET_FLAGS["odin-rate"],
  "purecloud-region": { ...TARGET_FLAGS["purecloud-region"], help: "ask PureCloud in this region, such as eu_west_1" },
  "purecloud-url": TARGET_FLAGS["purecloud-url"],
  "purecloud-login-url": TARGET_FLAGS["purecloud-login-url"],
  "purecloud-rate": TARGET_FLAGS["purecloud-rate"],
  ...CONFIG_FLAGS,
  ...TRACE_FLAG,
  json: { help: "print it as JSON" },
  ...COMMON_FLAGS,
} as const satisfies FlagTable;

export type DoctorFlagName = keyof typeof DOCTOR_FLAGS;
