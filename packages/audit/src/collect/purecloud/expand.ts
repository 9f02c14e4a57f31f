import { PURECLOUD_EXPANDED } from "../../record/purecloud/record.js";

/** The `expand` values that bring the sections. Unused roles are part of `authorization`, but asked for by name. */
export const EXPAND = [...PURECLOUD_EXPANDED, "authorization.unusedRoles"] as const;

/** Values that came with SDK 37: two calls a user less where the platform honours them. */
export const LATER_EXPAND = ["skills", "languages"] as const;
