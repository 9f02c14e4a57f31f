import { type CleanUser, normalise, type OdinRecord, ok, type PureCloudRecord } from "../../src/index.js";
import { Matcher, type People, type PeopleOptions, type Sides } from "../../src/people/index.js";
import { odinRecord, purecloudRecord } from "../records.js";

/** A user of Odin, as a test says it. Sections of the record are in `sections`. */
export interface OdinUser {
  readonly id: string;
  readonly name?: string;
  readonly email?: string;
  readonly logins?: readonly string[];
  readonly aliases?: readonly string[];
  readonly voiceMail?: string;
  readonly number?: string;
  readonly extension?: string | number;
  readonly department?: string;
  readonly group?: string;
  readonly intercept?: object;
  readonly sections?: object;
}

/** A user of PureCloud. A number is a telephone at work. */
export interface PureCloudUser {
  readonly id: string;
  readonly name?: string;
  readonly email?: string;
  readonly login?: string;
  readonly number?: string;
  readonly extension?: string;
  readonly addresses?: readonly object[];
  readonly department?: string;
  readonly division?: string;
  readonly state?: string;
  readonly employeeNumber?: string;
  readonly sections?: object;
}

const withoutGaps = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

export function odin(user: OdinUser): CleanUser & { platform: "odin" } {
  const [firstName = "", ...last] = (user.name ?? "").split(" ");
  const { voiceMail, intercept, logins = [] } = user;
  const settings = {
    ...(voiceMail !== undefined && {
      "Voice Messaging User": {
        "Voice Messaging User": { isActive: true, voiceMessageDeliveryEmailAddress: voiceMail },
      },
    }),
    ...(intercept && { "Intercept User": intercept }),
  };
  const profile = withoutGaps({
    ...{ firstName, lastName: last.join(" "), phoneNumber: user.number ?? "", extension: user.extension ?? "" },
    ...{ emailAddress: user.email, aliases: user.aliases, countryCode: "1" },
    department: user.department && { name: user.department },
  });
  const record = odinRecord({
    user: ok(profile),
    assignedServices: ok({ userServices: [{ serviceName: "Authentication" }] }),
    serviceSettings: ok(settings),
    "utilities.alternateUserId": ok({ users: logins.map((userId) => ({ userId })) }),
    ...user.sections,
  } as never);
  const whole = { ...record, userId: user.id, serviceProviderId: "sp", groupId: user.group ?? "g" } as OdinRecord;
  return normalise(whole);
}

export function purecloud(user: PureCloudUser): CleanUser & { platform: "purecloud" } {
  const { number, extension, division, employeeNumber } = user;
  const work = withoutGaps({ mediaType: "PHONE", type: "WORK", address: number, extension });
  const profile = withoutGaps({
    ...{ id: user.id, name: user.name, email: user.email, username: user.login ?? "", state: user.state ?? "active" },
    ...{ department: user.department, division: division && { name: division } },
    addresses: [...((number ?? extension) ? [work] : []), ...(user.addresses ?? [])],
  });
  const employer = employeeNumber && { employerInfo: ok({ employeeId: employeeNumber }) };
  const record = purecloudRecord({ profile: ok(profile), ...employer, ...user.sections } as never);
  return normalise({ ...record, userId: user.id } as PureCloudRecord);
}

export const COMPLETE: Sides = { odin: { state: "complete" }, purecloud: { state: "complete" } };
export const partial = { state: "partial", because: ["only the group g"] } as const;

/** Who is who, with ids in the place of numbers. Lists are in the order of the ids. */
export interface Named {
  /** `odin id = purecloud id by keys`. */
  readonly matched: readonly string[];
  /** `odin ids : purecloud ids`, then the sharers outside in brackets. */
  readonly ambiguous: readonly string[];
  readonly because: readonly string[];
  readonly onlyOdin: readonly string[];
  readonly onlyPureCloud: readonly string[];
  /** `odin id ~ purecloud id score`. */
  readonly suggestions: readonly string[];
}

export function matchUsers(
  users: readonly CleanUser[],
  { sides = COMPLETE, ...options }: PeopleOptions & { readonly sides?: Sides } = {},
): Named {
  const matcher = new Matcher(options);
  for (const user of users) {
    matcher.add(user, user.platform === "odin" ? `${user.serviceProviderId}/${user.groupId}` : "organisation");
  }
  return named(matcher.match(sides), users);
}

function named(people: People, users: readonly CleanUser[]): Named {
  const id = (user: number) => users[user]?.userId ?? "?";
  const ids = (some: readonly number[]) => some.map(id).sort();
  const list = (some: readonly number[]) => ids(some).join(",");
  const { matched, ambiguous, suggestions } = people;
  return {
    matched: matched.map((one) => `${id(one.odin)} = ${id(one.purecloud)} by ${one.by.join(", ")}`).sort(),
    ambiguous: ambiguous
      .map(({ sharers, ...one }) => {
        const outside = [...ids(sharers.odin), ...ids(sharers.purecloud)].join(",");
        return `${list(one.odin)} : ${list(one.purecloud)}${outside && ` (${outside})`}`;
      })
      .sort(),
    because: ambiguous.flatMap(({ because }) => because).sort(),
    onlyOdin: ids(people.onlyOdin),
    onlyPureCloud: ids(people.onlyPureCloud),
    suggestions: suggestions.map((one) => `${id(one.odin)} ~ ${id(one.purecloud)} ${one.score}`).sort(),
  };
}
