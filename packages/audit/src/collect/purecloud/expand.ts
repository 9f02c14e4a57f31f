import { PURECLOUD_EXPANDED } from "../../record/purecloud/record.js";

/** The `expand` values for the sections. Unused roles are part of `authorization`, but requested by name. */
export const EXPAND = [...PURECLOUD_EXPANDED, "authorization.unusedRoles"] as const;

/** Values that came with SDK 37. They save two calls a user if the platform honours them. */
export const LATER_EXPAND = ["skills", "languages"] as const;
