import type { PureCloudRule } from "../engine/rule.js";
import { absentAgent, staleAbsence } from "./absence.js";
import { administrator, leftWithRoles, unusedRoles } from "./access.js";
import { autoAnswer } from "./auto-answer.js";
import { foreignMail, noPrimaryContact, numberForm, sharedAddress } from "./contacts.js";
import { everyDivision } from "./divisions.js";
import { notDispatchable } from "./emergency.js";
import { forwardedNowhere, forwardedOutside, voicemailOutside } from "./forwarding.js";
import { genericAccount } from "./generic-account.js";
import { ownerLeft } from "./group-owners.js";
import { leftovers } from "./leftovers.js";
import { manyReports, noManager } from "./managers.js";
import { conflictOfDuty, dangerousPermissions } from "./permissions.js";
import { incompleteProfile } from "./profile.js";
import { withoutSecondFactor } from "./second-factor.js";
import { dormant, neverCame } from "./sign-in.js";
import { flatProficiencies, retiredSkill, withoutSkills } from "./skills.js";
import { sharedStation, withoutStation } from "./stations.js";
import { stuckStatus } from "./status.js";
import { trusted } from "./trust.js";

/** The rules of PureCloud, by number. */
export const PURECLOUD_RULES: readonly PureCloudRule[] = [
  leftWithRoles,
  administrator,
  unusedRoles,
  dormant,
  neverCame,
  forwardedOutside,
  forwardedNowhere,
  voicemailOutside,
  staleAbsence,
  absentAgent,
  withoutSkills,
  retiredSkill,
  flatProficiencies,
  withoutStation,
  sharedStation,
  autoAnswer,
  noManager,
  manyReports,
  sharedAddress,
  numberForm,
  incompleteProfile,
  trusted,
  stuckStatus,
  ownerLeft,
  withoutSecondFactor,
  noPrimaryContact,
  foreignMail,
  leftovers,
  dangerousPermissions,
  conflictOfDuty,
  everyDivision,
  notDispatchable,
  genericAccount,
];
