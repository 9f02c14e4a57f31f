import { COMMON_FLAGS } from "../../config/flags/common.js";
import type { FlagTable } from "../../config/flags/flag.js";
import { TARGET_FLAGS } from "../../config/flags/targets.js";

/** The flags of `rollcall init`, in the order of the help. */
export const INIT_FLAGS = {
  from: {
    value: "DIR",
    suggests: "folder",
    help: "propose domains, numbers, country and sites from this finished audit (out)",
  },
  tenant: { value: "NAME", help: "the name of the first tenant (default)" },
  "odin-url": TARGET_FLAGS["odin-url"],
  "odin-sp": TARGET_FLAGS["odin-sp"],
  "odin-group": TARGET_FLAGS["odin-group"],
  "purecloud-region": TARGET_FLAGS["purecloud-region"],
  "purecloud-url": TARGET_FLAGS["purecloud-url"],
  "purecloud-login-url": TARGET_FLAGS["purecloud-login-url"],
  ...COMMON_FLAGS,
} as const satisfies FlagTable;

export type InitFlagName = keyof typeof INIT_FLAGS;
