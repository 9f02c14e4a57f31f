import { COMMON_FLAGS, CONFIG_FLAGS } from "../../config/flags/common.js";
import type { FlagTable } from "../../config/flags/flag.js";
import { TRACE_FLAG } from "../../config/flags/progress.js";
import { REDACT_FLAGS } from "../../config/flags/redact.js";
import { TARGET_FLAGS } from "../../config/flags/targets.js";

/** The flags of `rollcall user`, in the order of the help. */
export const USER_FLAGS = {
  from: {
    value: "DIR",
    suggests: "folder",
    help: "look in this audit, or in the latest of this history (that of the configuration, or out)",
  },
  live: { help: "ask the platforms only, and no audit" },
  "odin-url": { ...TARGET_FLAGS["odin-url"], help: "ask Odin at this host, such as https://tenant.prod.odinapi.net" },
  "odin-sp": { value: "ID", help: "look in this service provider only (all that the login sees)" },
  "odin-group": { value: "ID", help: "look in this group of --odin-sp only (all)" },
  "odin-rate": TARGET_FLAGS["odin-rate"],
  "purecloud-region": { ...TARGET_FLAGS["purecloud-region"], help: "ask PureCloud in this region, such as eu_west_1" },
  "purecloud-url": TARGET_FLAGS["purecloud-url"],
  "purecloud-login-url": TARGET_FLAGS["purecloud-login-url"],
  "purecloud-rate": TARGET_FLAGS["purecloud-rate"],
  ...CONFIG_FLAGS,
  tenant: {
    ...CONFIG_FLAGS.tenant,
    help: "the tenant of the configuration or of the history. Repeat the flag for more (all)",
  },
  ...TRACE_FLAG,
  details: { help: "print all that is known of the person, not one screen" },
  ...REDACT_FLAGS,
  json: { help: "print it as JSON" },
  ...COMMON_FLAGS,
} as const satisfies FlagTable;

export type UserFlagName = keyof typeof USER_FLAGS;
