import { checkMethods } from "../core/check-methods.js";
import { isApiAuthError } from "../core/errors/guards.js";
import type { CallOptions } from "../core/operation.js";
import type { PasscodeRules, UserProfile } from "../generated/odin.gen.js";
import type { OdinOperations } from "../generated/odin.operations.gen.js";
import { makePasscode } from "./make-passcode.js";
import { type GroupIds, oncePerGroup } from "./once-per-group.js";

/** A client that can read the rules of passcodes of all levels. */
export type PasscodeMakerClient = Pick<
  OdinOperations,
  "getGroupPasscodeRules" | "getServiceProviderPasscodeRules" | "getSystemPasscodeRules"
>;

const METHODS = ["getGroupPasscodeRules", "getServiceProviderPasscodeRules", "getSystemPasscodeRules"] as const;

/** A user as `getUser` reads it. */
export type PasscodeUser = Pick<UserProfile, "serviceProviderId" | "groupId" | "phoneNumber" | "extension">;

/**
 * Makes passcodes of the voice portal for users: `const newPasscode = await passcodeMaker(odin)(user)`. They are random, and have at
 * least six digits if the rules allow that. None begins with 0, repeats a digit or a pattern, has neighbours such as 12 or 98, or
 * looks like the user's own number. This function does not set them. They are secrets.
 *
 * A group says whose rules are in force: its own, or those of the service provider or the system. They are read once for each group.
 * A login that may not read those of a higher level uses what the group shows.
 * @param odin a client that has `getGroupPasscodeRules`, `getServiceProviderPasscodeRules` and `getSystemPasscodeRules`
 * @param options those of each call
 * @returns a function that makes a passcode for a user. It throws an `ApiError` if the rules cannot be read
 * @throws TypeError if the client lacks a method
 */
export function passcodeMaker(
  odin: PasscodeMakerClient,
  options: CallOptions = {},
): (user: PasscodeUser) => Promise<string> {
  checkMethods("passcodeMaker", odin, METHODS);
  const rulesFor = oncePerGroup((group) => rulesOf(odin, group, options));
  return async (user) => makePasscode(await rulesFor(user), user);
}

/** The rules that are in force in a group. */
async function rulesOf(
  odin: PasscodeMakerClient,
  { serviceProviderId, groupId }: GroupIds,
  options: CallOptions,
): Promise<PasscodeRules> {
  const ofGroup = await odin.getGroupPasscodeRules({ serviceProviderId, groupId }, options);
  const orOfGroup = (error: unknown): PasscodeRules => {
    if (isApiAuthError(error)) return ofGroup;
    throw error;
  };
  if (ofGroup.useRuleLevel === "Service Provider")
    return odin.getServiceProviderPasscodeRules({ serviceProviderId }, options).catch(orOfGroup);
  if (ofGroup.useRuleLevel === "System") return odin.getSystemPasscodeRules({}, options).catch(orOfGroup);
  return ofGroup;
}
