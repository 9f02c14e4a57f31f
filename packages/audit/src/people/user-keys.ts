import { type Fact, valueIn } from "../record/fact.js";
import type { CleanUser } from "../record/normalise.js";
import type { CleanOdinUser } from "../record/odin/normalise.js";
import type { DeletedUser } from "../record/purecloud/deleted-users.js";
import type { CleanPureCloudUser } from "../record/purecloud/normalise.js";
import { emailKey } from "./keys/e-mail.js";
import { extensionKey } from "./keys/extension.js";
import { loginKey } from "./keys/login.js";
import { nameKey } from "./keys/name.js";
import { numbersIn, ownTelephones } from "./keys/number.js";

/** What a user can be known by on another platform, each in one form for both. */
export interface UserKeys {
  readonly platform: CleanUser["platform"];
  readonly email: string | null;
  readonly logins: readonly string[];
  /** Where voice messages go. `null` on PureCloud, and for those who have an e-mail address, because theirs says more. */
  readonly voiceMail: string | null;
  /** In E.164. */
  readonly numbers: readonly string[];
  readonly extensions: readonly number[];
  readonly name: string;
  /** What HR calls the user. PureCloud only. */
  readonly employeeNumber: string | null;
  /** Why the user may have further keys. Undefined if all were read. */
  readonly unread: string | undefined;
}

/**
 * What a user can be known by on another platform. Keys that were not read are left out, and `unread` says so.
 *
 * @param country of numbers whose users name none: two letters, such as `GB`
 */
export const keysOf = (user: CleanUser, country?: string): UserKeys =>
  user.platform === "odin" ? ofOdin(user, country) : ofPureCloud(user, country);

function ofOdin(user: CleanOdinUser, country?: string): UserKeys {
  const email = emailKey(valueIn(user.emailAddress));
  const others = [...(valueIn(user.alternateUserIds) ?? []), ...(valueIn(user.aliases) ?? [])];
  return {
    platform: "odin",
    email,
    logins: loginsOf([user.userId, ...others]),
    voiceMail: email === null && user.emailAddress.known ? emailKey(valueIn(user.voiceMailAddress)) : null,
    numbers: numbersIn([valueIn(user.phoneNumber)], user, country),
    extensions: extensionsOf([valueIn(user.extension)]),
    name: nameKey(valueIn(user.name)),
    employeeNumber: null,
    unread: unreadIn(user.emailAddress, user.phoneNumber, user.extension),
  };
}

const ofPureCloud = (user: CleanPureCloudUser, country?: string): UserKeys => ({
  ...keysOfDeleted(user, country),
  employeeNumber: loginKey(valueIn(user.employer)?.employeeId ?? null),
});

/** The same of a user whom PureCloud deleted. */
export function keysOfDeleted(user: DeletedUser, country?: string): UserKeys {
  const telephones = ownTelephones(user);
  const addresses = telephones.map(({ address }) => address);
  return {
    platform: "purecloud",
    email: emailKey(valueIn(user.email)),
    logins: loginsOf([valueIn(user.username)]),
    voiceMail: null,
    numbers: numbersIn(addresses, user, country),
    extensions: extensionsOf(telephones.map(({ extension }) => extension)),
    name: nameKey(valueIn(user.name)),
    employeeNumber: null,
    unread: unreadIn(user.email, user.addresses),
  };
}

const loginsOf = (names: readonly (string | null)[]): readonly string[] =>
  onceEach(names, (name) => loginKey(name) ?? undefined);

const extensionsOf = (written: readonly (string | null)[]): readonly number[] => onceEach(written, extensionKey);

/** What is read of texts, each once. Most users have one. */
function onceEach<T>(texts: readonly (string | null)[], read: (text: string | null) => T | undefined): readonly T[] {
  const all: T[] = [];
  for (const text of texts) {
    const one = read(text);
    if (one !== undefined) all.push(one);
  }
  return all.length > 1 ? [...new Set(all)] : all;
}

function unreadIn(...facts: readonly Fact<unknown>[]): string | undefined {
  for (const fact of facts) if (!fact.known) return fact.because;
  return undefined;
}
