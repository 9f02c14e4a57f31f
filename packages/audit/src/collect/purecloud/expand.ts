import { PURECLOUD_EXPANDED } from "../../record/purecloud/record.js";

/** The `expand` values for the sections. Unused roles are part of `authorization`, but requested by name. */
export const EXPAND = [...PURECLOUD_EXPANDED, "authorization.unusedRoles"] as const;

/** Sections that came to `expand` with SDK 37. They save two calls a user if the platform honours them. */
export const LATER_SECTIONS = ["skills", "languages"] as const;

/** What stays in the profile. It costs no call. A part that a user lacks is absent, and so is one that the platform ignores. */
const PROFILE_PARTS = [
  "dateLastLogin",
  "lasttokenissued",
  "dateWelcomeSent",
  "employerInfo",
  "team",
  "conversationSummary",
] as const;

/** Values that an older platform may refuse. Then the page is requested without them. */
export const LATER_EXPAND = [...LATER_SECTIONS, ...PROFILE_PARTS] as const;
