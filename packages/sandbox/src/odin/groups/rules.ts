import { dice } from "../../estate/dice.js";
import type { Estate } from "../../estate/estate.js";
import type { Handler } from "../../server/handler.js";
import { forGroup, groupsOf } from "../common/answering.js";
import { ok, providerNotFound } from "../common/replies.js";
import type { OdinState } from "../common/state.js";
import type { Wire } from "../common/subject.js";
import type { Where } from "./virtual-users.js";

/** Whose rules of passcodes are in force. */
type Level = "System" | "Service Provider" | "Group";

/** The least digits, and whether a passcode may be easy. Groups with own rules are the least strict. */
const STRICTNESS: Readonly<Record<Level, readonly [number, boolean]>> = {
  System: [6, false],
  "Service Provider": [6, true],
  Group: [4, true],
};

/** What a passcode must be. */
export interface PasscodeRules {
  readonly disallowRepeatedDigits: boolean;
  readonly disallowUserNumber: boolean;
  readonly minCodeLength: number;
  readonly maxCodeLength: number;
  readonly passcodeExpiresDays: number;
}

function passcodeRules(level: Level): PasscodeRules & Wire {
  const [minCodeLength, isEasy] = STRICTNESS[level];
  return {
    disallowRepeatedDigits: !isEasy,
    disallowUserNumber: !isEasy,
    disallowReversedUserNumber: false,
    disallowOldPasscode: true,
    disallowReversedOldPasscode: false,
    minCodeLength,
    maxCodeLength: 8,
    disableLoginAfterMaxFailedLoginAttempts: !isEasy,
    ...(isEasy ? {} : { maxFailedLoginAttempts: 5 }),
    expirePassword: true,
    passcodeExpiresDays: 90,
    sendLoginDisabledNotifyEmail: false,
  };
}

/** Half of the groups have own rules of both kinds. */
const hasOwn = ({ estate, serviceProviderId, groupId }: Where): boolean =>
  dice(estate.seed, "odin", "rules", serviceProviderId, groupId).chance(0.5);

/** The rules in force, which the group or its service provider made. */
export const groupPasscodeRules = (where: Where): PasscodeRules & Wire => {
  const useRuleLevel = hasOwn(where) ? "Group" : "Service Provider";
  return { useRuleLevel, ...passcodeRules(useRuleLevel) };
};

/** What a password must be. */
export interface PasswordRules {
  readonly minLength: number;
  readonly minDigits: number;
  readonly restrictMinUpperCaseLetters: boolean;
  readonly restrictMinLowerCaseLetters: boolean;
  readonly passwordExpiresDays: number;
}

const passwordRules = (minLength: number): PasswordRules & Wire => ({
  disallowUserId: true,
  disallowOldPassword: true,
  disallowReversedOldPassword: false,
  restrictMinDigits: true,
  minDigits: 1,
  restrictMinUpperCaseLetters: minLength > 6,
  minUpperCaseLetters: 1,
  restrictMinLowerCaseLetters: minLength > 6,
  minLowerCaseLetters: 1,
  restrictMinNonAlphanumericCharacters: false,
  minNonAlphanumericCharacters: 1,
  minLength,
  maxFailedLoginAttempts: 5,
  passwordExpiresDays: 90,
  sendLoginDisabledNotifyEmail: false,
});

export const getGroupPasscodeRules = forGroup((group, estate) =>
  ok({ ...groupPasscodeRules({ ...group, estate }), ...group }),
);

/** The rules in force for passwords of the web login, which the group or its service provider made. */
export const groupPasswordRules = (where: Where): PasswordRules & Wire => {
  const own = hasOwn(where);
  return { useServiceProviderSettings: !own, ...passwordRules(own ? 6 : 8) };
};

export const getGroupPasswordRules = forGroup((group, estate) =>
  ok({ ...groupPasswordRules({ ...group, estate }), ...group }),
);

const forProvider =
  (rules: Wire): Handler<OdinState> =>
  ({ query }, estate: Estate) => {
    const serviceProviderId = String(query.serviceProviderId);
    return groupsOf(estate, serviceProviderId) ? ok({ ...rules, serviceProviderId }) : providerNotFound();
  };

export const getServiceProviderPasscodeRules = forProvider({
  useRuleLevel: "Service Provider",
  ...passcodeRules("Service Provider"),
});
export const getServiceProviderPasswordRules = forProvider(passwordRules(8));
export const getSystemPasscodeRules: Handler<OdinState> = () => ok(passcodeRules("System"));
