import { COMMON_FLAGS } from "../../config/flags/common.js";

/** The flags of `rollcall completion`. */
export const COMPLETION_FLAGS = COMMON_FLAGS;
