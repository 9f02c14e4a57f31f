import { e164 } from "../numbers/e164.js";
import { type Fact, valueIn, whyUnknown } from "../record/fact.js";
import type { CleanUser } from "../record/normalise.js";
import type { OdinIntercept } from "../record/odin/intercept.js";
import type { CleanOdinUser } from "../record/odin/normalise.js";
import type { CleanPureCloudUser } from "../record/purecloud/normalise.js";
import { ownTelephones } from "./keys/number.js";
import type { Topic } from "./topics.js";

/** The values of a topic. With `because`, there may be others that nobody knows. */
export interface Values {
  readonly values: readonly string[];
  readonly because?: string;
}

/** What is compared of a user. It is small, so it can be kept of everybody. */
export type Projection = Readonly<Record<Topic, Values>>;

/**
 * What is compared of a user.
 *
 * @param country of numbers whose users name none: two letters, such as `GB`
 */
export const projectionOf = (user: CleanUser, country?: string): Projection =>
  user.platform === "odin" ? ofOdin(user, country) : ofPureCloud(user, country);

const ofOdin = (user: CleanOdinUser, country?: string): Projection => ({
  number: numbersOf([valueIn(user.phoneNumber)], user, country, user.phoneNumber),
  extension: valuesOf(user.extension),
  "e-mail": valuesOf(user.emailAddress),
  "last name": valuesOf(user.names, ({ last }) => last),
  department: valuesOf(user.department),
  state: odinStateOf(user.intercept),
});

function ofPureCloud(user: CleanPureCloudUser, country?: string): Projection {
  // People carry a mobile telephone in addition.
  const telephones = ownTelephones(user).filter(({ type }) => type !== "MOBILE");
  const addresses = telephones.map(({ address }) => address);
  const extensions = telephones.flatMap(({ extension }) => extension ?? []);
  return {
    number: numbersOf(addresses, user, country, user.addresses),
    extension: user.addresses.known ? { values: extensions } : { values: [], because: user.addresses.because },
    "e-mail": valuesOf(user.email),
    "last name": valuesOf(user.name),
    department: valuesOf(user.department),
    state: valuesOf(user.state),
  };
}

function valuesOf<T>(fact: Fact<T>, read: (value: T) => string | null = (value) => String(value)): Values {
  if (!fact.known) return { values: [], because: fact.because };
  const value = fact.value === null ? null : read(fact.value);
  return { values: value === null ? [] : [value] };
}

function numbersOf(
  written: readonly (string | null)[],
  user: CleanUser,
  country: string | undefined,
  from: Fact<unknown>,
): Values {
  const context = { countryCode: valueIn(user.country) ?? undefined, country };
  const found = written.map((one) => e164(one, context));
  const values = found.flatMap((number) => valueIn(number) ?? []);
  const because = [from, ...found].map(whyUnknown).find((reason) => reason !== undefined);
  return because === undefined ? { values } : { values, because };
}

/** The state of a user of Odin who is not shut off. Those of PureCloud are `active`, `inactive` and `deleted`. */
export const LIVE = "live";
/** The state of a user of Odin whom Intercept shuts off. */
export const SHUT_OFF = "shut off";

/** The state of a user of Odin. Intercept shuts a user off if it takes all calls and blocks those that the user makes. */
export function odinStateOf(intercept: Fact<OdinIntercept>): Values {
  if (!intercept.known) return { values: [], because: intercept.because };
  const { isOn, inbound, outbound } = intercept.value ?? { isOn: false, inbound: null, outbound: null };
  const [takesAll, blocksAll] = [isWord(inbound, "Intercept All"), isWord(outbound, "Block All")];
  const parts = [isOn, takesAll, blocksAll];
  if (parts.includes(false)) return { values: [LIVE] };
  if (parts.includes(null)) return { values: [], because: "serviceSettings: Intercept User does not say what it does" };
  return { values: [SHUT_OFF] };
}

const isWord = (word: string | null, wanted: string): boolean | null =>
  word === null ? null : word.toLowerCase() === wanted.toLowerCase();
