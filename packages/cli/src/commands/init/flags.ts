import { COMMON_FLAGS, type FlagTable, TARGET_FLAGS } from "../../config/flags.js";

const {
  "odin-url": odinUrl,
  "odin-sp": serviceProvider,
  "odin-group": group,
  "purecloud-region": region,
  "purecloud-url": pureCloudUrl,
  "purecloud-login-url": loginUrl,
} = TARGET_FLAGS;

/** The flags of `rollcall init`, in the order of the help. */
export const INIT_FLAGS = {
  from: {
    value: "DIR",
    suggests: "folder",
    help: "propose domains, numbers, country and sites from this finished audit (out)",
  },
  tenant: { value: "NAME", help: "the name of the first tenant (default)" },
  "odin-url": odinUrl,
  "odin-sp": serviceProvider,
  "odin-group": group,
  "purecloud-region": region,
  "purecloud-url": pureCloudUrl,
  "purecloud-login-url": loginUrl,
  ...COMMON_FLAGS,
} as const satisfies FlagTable;

export type InitFlagName = keyof typeof INIT_FLAGS;
