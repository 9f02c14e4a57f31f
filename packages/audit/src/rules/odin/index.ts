import type { OdinRule } from "../engine/rule.js";
import { alternateIds } from "./alternate-ids.js";
import { orphanAppearance } from "./appearances.js";
import { withoutAuthentication } from "./authentication.js";
import { idleCode, sharedCode, weakCode } from "./authorization-codes.js";
import { callerId } from "./caller-id.js";
import { deadDevice, sharedDevice } from "./devices.js";
import { callMeNow, international, premium, redirectBypass } from "./dialling.js";
import { drift } from "./drift.js";
import { allForwarded, forwardedOutside, redirectedOutside } from "./forwarding.js";
import { intercept } from "./intercept.js";
import { doubleLicence, packs, staleUser, unusedService } from "./licences.js";
import { mailOutside } from "./mail.js";
import { placeholderName } from "./names.js";
import { webPassword } from "./passwords.js";
import { openPattern, transferNumber } from "./patterns.js";
import { freeRedirection, ownBarring } from "./policies.js";
import { pastHolidays } from "./schedules.js";
import { seatWithoutTelephone } from "./seats.js";
import { setNumbers } from "./set-numbers.js";
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
  orphanAppearance,
  deadDevice,
  sharedDevice,
  doubleLicence,
  unusedService,
  packs,
  staleUser,
  callerId,
  freeRedirection,
  ownBarring,
  placeholderName,
  setNumbers,
  pastHolidays,
  drift,
  sharedCode,
  ringsOutside,
  movedOutside,
  voiceMailOutside,
  withoutAuthentication,
  mailOutside,
  seatWithoutTelephone,
];
