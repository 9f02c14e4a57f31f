import { whyUnknown } from "../../record/fact.js";
import type { CleanOdinGroup } from "../../record/odin/group.js";
import type { CleanOdinUser } from "../../record/odin/normalise.js";
import { Texts } from "../../texts.js";
import { later, odinRule } from "../engine/rule.js";
import { allOf, anyOf, not, type Truth, truthOf, unsure } from "../engine/truth.js";
import { clear, type Evidence, type Found, notEvaluated, verdictOf } from "../engine/verdict.js";

const POLICY = "utilities.callProcessingPolicy";
const NUMBER = "user.callingLineIdPhoneNumber";

interface Shown {
  readonly userId: string;
  readonly number: string;
  /** See {@link keyOf}. */
  readonly key: string;
  readonly isOfGroup: Truth;
  readonly isEmergency: boolean;
}

/** Who has a number, by {@link keyOf}. Of several, the last one. */
class Owners {
  readonly #keys = new Texts();
  readonly #users: string[] = [];

  set(key: string, userId: string): void {
    this.#users[this.#keys.number(key)] = userId;
  }

  get(key: string): string | undefined {
    return this.#users[this.#keys.find(key) ?? -1];
  }
}

const NORTH_AMERICA = "1";
const WITH_COUNTRY = 11;

const NO_DIGIT = /[^0-9]/g;

/** The digits of a number with those of its country. Odin writes both `8135551003` and `+1-8135551003`. */
function keyOf(number: string, country: string | null): string {
  const digits = number.replace(NO_DIGIT, "");
  if (number.startsWith("+") || country === null) return digits;
  const hasCountry = country === NORTH_AMERICA && digits.length === WITH_COUNTRY && digits.startsWith(country);
  return hasCountry ? digits : country + digits;
}

const countryOf = ({ country }: CleanOdinUser): string | null => (country.known ? country.value : null);

/** Whether the user's own policy for calls is in force, and which one. `none` if the user has none. */
function policyIs({ callProcessing }: CleanOdinUser, words: string): Truth {
  return truthOf(callProcessing, (policy) => {
    if (policy === null) return false;
    const { ownCallerId, callerIdPolicy } = policy;
    return allOf(
      ownCallerId ?? unsure(`${POLICY}: no useUserCLIDSetting was returned`),
      callerIdPolicy === null ? unsure(`${POLICY}: no clidPolicy was returned`) : callerIdPolicy === words,
    );
  });
}

const CONFIGURED = "Use Configurable CLID";

/** Whether emergency calls show nothing, or the number that is wrong, by the user's own policy. */
function isEmergency({ callProcessing, phoneNumber }: CleanOdinUser): boolean {
  const policy = callProcessing.known ? callProcessing.value : null;
  if (policy?.ownCallerId !== true) return false;
  if (policy.emergencyCallerIdPolicy === CONFIGURED) return true;
  return policy.emergencyCallerIdPolicy === "Use DN" && phoneNumber.known && phoneNumber.value === null;
}

const GRAVE = { severity: "high", because: "emergency calls too" } as const;

/** Calls that show no number, or that of another user. */
export const callerId = odinRule<Shown, Owners>({
  id: "odin-24",
  title: "The caller id is blank, or another user's",
  severity: "medium",
  category: "resilience",
  why: "People who call back reach nobody, or somebody else. An emergency service sends help to another desk.",
  when: "The user has no `phoneNumber`, and `callingLineIdPhoneNumber` is blank. Or `callingLineIdPhoneNumber` is the `phoneNumber` of another user of any audited group, under any policy. Or it is blank, `callProcessingPolicy.useUserCLIDSetting` is true and `clidPolicy` is `Use Configurable CLID`. Numbers are compared by their digits with those of the user's country. It is `high` if `useUserCLIDSetting` is true, and `emergencyClidPolicy` is `Use Configurable CLID`, or `Use DN` without a `phoneNumber`. Otherwise the first form is `info` if `useUserCLIDSetting` is true and `clidPolicy` is `Use Group CLID`.",
  guards: [
    "The group's own number is no problem, even if a user has it. The group's `callingLineIdPhoneNumber` says which it is.",
    "The user's own number is no problem.",
  ],
  unknown:
    "The number is another user's, and the group's own number was not read. Or the number is blank, and the policies were not read.",
  remedy: { words: "Show the number of the group, or the user's own number." },
  controls: [],
  compares: true,
  needs: { sections: ["user", "utilities.callProcessingPolicy"], context: ["group"] },
  survey: () => new Owners(),
  count({ user, survey }) {
    const { phoneNumber } = user;
    if (phoneNumber.known && phoneNumber.value !== null)
      survey.set(keyOf(phoneNumber.value, countryOf(user)), user.userId);
  },
  uncounted: ({ user }) => whyUnknown(user.phoneNumber),
  look({ user, scope }) {
    const { callerId: shown } = user;
    if (!shown.known) return notEvaluated([shown.because]);
    if (shown.value === null) return blank(user);
    const key = keyOf(shown.value, countryOf(user));
    const own = user.phoneNumber.known ? user.phoneNumber.value : null;
    // Most show their own number or the group's, and nothing needs to be kept of them.
    if (own !== null && key === keyOf(own, countryOf(user))) return clear([{ path: NUMBER, value: shown.value }]);
    const ofGroup = isOfGroup(key, user, scope);
    if (ofGroup === true) return clear([{ path: NUMBER, value: shown.value }], "the number is the group's");
    return later({
      ...{ userId: user.userId, number: shown.value, key, isEmergency: isEmergency(user) },
      isOfGroup: ofGroup,
    });
  },
  check({ userId, number, key, ...one }, { survey }) {
    const owner = survey.get(key);
    const isBorrowed = allOf(owner !== undefined && owner !== userId, not(one.isOfGroup));
    const evidence: Evidence[] = [{ path: NUMBER, value: number }];
    if (owner !== undefined && owner !== userId) evidence.push({ path: "user.userId of others", value: owner });
    return verdictOf(isBorrowed, evidence, one.isEmergency ? GRAVE : {});
  },
});

const isOfGroup = (key: string, user: CleanOdinUser, group: CleanOdinGroup): Truth =>
  truthOf(group.callerId, (number) => number !== null && keyOf(number, countryOf(user)) === key);

/** No number is set to show. */
function blank(user: CleanOdinUser) {
  const nothing = truthOf(user.phoneNumber, (number) => number === null);
  const truth = anyOf(nothing, policyIs(user, CONFIGURED));
  const isGroups = nothing === true && policyIs(user, "Use Group CLID") === true;
  const more: Pick<Found, "severity" | "because"> = isEmergency(user)
    ? GRAVE
    : isGroups
      ? { severity: "info", because: "the group's number is shown" }
      : {};
  const policy = user.callProcessing.known ? user.callProcessing.value : null;
  return verdictOf(
    truth,
    [
      { path: NUMBER, value: null },
      { path: "user.phoneNumber", value: user.phoneNumber.known ? user.phoneNumber.value : null },
      { path: `${POLICY}.clidPolicy`, value: policy?.ownCallerId ? policy.callerIdPolicy : null },
    ],
    more,
  );
}
