import type { PersonRule } from "../engine/rule.js";
import { unreachedAgent } from "./agents.js";
import { circle } from "./circles.js";
import { differentDepartments } from "./departments.js";
import { differentExtensions, differentNumbers } from "./differing-lines.js";
import { differentEmail, sharedEmail } from "./e-mail.js";
import { leftInHuntGroup } from "./hunt-groups.js";
import { leaver } from "./leavers.js";
import { agentTwice } from "./licences.js";
import { missingOnOdin, missingOnPureCloud } from "./missing.js";
import { differentNames } from "./names.js";
import { administratorPassword } from "./power.js";
import { leftButLive, shutOffButLive } from "./shut-off.js";

/** The rules about people on both platforms, by number. */
export const PERSON_RULES: readonly PersonRule[] = [
  leftButLive,
  shutOffButLive,
  differentNumbers,
  differentExtensions,
  circle,
  differentNames,
  sharedEmail,
  missingOnPureCloud,
  missingOnOdin,
  unreachedAgent,
  differentEmail,
  differentDepartments,
  administratorPassword,
  agentTwice,
  leaver,
  leftInHuntGroup,
];
