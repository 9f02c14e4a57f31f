import type { OdinRule } from "../engine/rule.js";
import { alternateIds } from "./alternate-ids.js";
import { idleCode, sharedCode, weakCode } from "./authorization-codes.js";
import { callMeNow, international, premium, redirectBypass } from "./dialling.js";
import { allForwarded, forwardedOutside, redirectedOutside } from "./forwarding.js";
import { intercept } from "./intercept.js";
import { webPassword } from "./passwords.js";
import { openPattern, transferNumber } from "./patterns.js";
import { voicePortal } from "./voice-portal.js";
import { commPilot, movedOutside, ringsOutside, voiceMailOutside } from "./ways-out.js";

/** The rules of Odin, by number. */
export const ODIN_RULES: readonly OdinRule[] = [
  international,
  redirectBypass,
  callMeNow,
  premium,
  redirectedOutside,
  forwardedOutside,
  allForwarded,
  commPilot,
  voicePortal,
  webPassword,
  weakCode,
  idleCode,
  transferNumber,
  openPattern,
  intercept,
  alternateIds,
  sharedCode,
  ringsOutside,
  movedOutside,
  voiceMailOutside,
];
