import { PURECLOUD_EXPANDED } from "../../record/purecloud/record.js";

/** The `expand` values for the sections. Unused roles are part of `authorization`, but requested by name. */
export const EXPAND = [...PURECLOUD_EXPANDED, "authorization.unusedRoles"] as const;

/** Sections that came to `expand` with SDK 37. They save two calls a user if the platform honours them. */
export const LATER_SECTIONS = ["skills", "languages"] as const;

/** The values for the sections that only the listing has. They cost no call. */
const LISTED = [
  "dateLastLogin",
  "lasttokenissued",
  "dateWelcomeSent",
  "employerInfo",
  "team",
  "conversationSummary",
] as const;

/** Values that an older platform may refuse. Then the page is requested without them. */
export const LATER_EXPAND = [...LATER_SECTIONS, ...LISTED] as const;
