import { type CleanOdinUser, type CleanPureCloudUser, type Fact, mapFact } from "@rollcall/audit";
import type { ViewedUser } from "@rollcall/audit/changes";

/** What the page of a person shows of a user of Odin. The file has nothing else of the user's details, and the view has all. */
const ODIN = [
  ...["platform", "serviceProviderId", "groupId", "userId", "name", "emailAddress", "phoneNumber", "extension"],
  ...["department", "title", "intercept", "alternateUserIds", "aliases", "forwarding", "international"],
  ...["portalCalling", "mailTargets", "endpoint", "lines", "packs", "directServices", "services"],
  ...["passwordExpiry", "portalPasscode"],
] as const satisfies readonly (keyof CleanOdinUser)[];

/** The same of PureCloud. */
const PURECLOUD = [
  ...["platform", "userId", "name", "email", "addresses", "department", "title", "division", "state", "locations"],
  ...["lastLogin", "forwarding", "outOfOffice", "station", "skills", "languages", "groups", "licenses", "roles"],
  ...["unusedRoles", "secondFactors"],
] as const satisfies readonly (keyof CleanPureCloudUser)[];

type Judged = Pick<ViewedUser, "findings" | "notEvaluated">;

export type OdinSide = Pick<CleanOdinUser, (typeof ODIN)[number]> &
  Judged & { readonly plans: Pick<CleanOdinUser["plans"], "originating" | "redirecting"> };

export type PureCloudSide = Pick<CleanPureCloudUser, (typeof PURECLOUD)[number]> & Judged & ReturnType<typeof named>;

/** A user as the page of a person shows it. */
export type PersonSide = OdinSide | PureCloudSide;

/** Leaves out what no page shows. Random ids do not deflate, so they would be half of the file. */
export function sideOf(user: ViewedUser): PersonSide {
  const { findings, notEvaluated } = user;
  const judged = { ...(findings && { findings }), ...(notEvaluated && { notEvaluated }) };
  if (user.platform === "purecloud") return { ...pick(user, PURECLOUD), ...named(user), ...judged };
  const { originating, redirecting } = user.plans;
  return { ...pick(user, ODIN), plans: { originating, redirecting }, ...judged };
}

/** What has names in addition to ids. */
const named = ({ stations, queues, grants }: Pick<CleanPureCloudUser, "stations" | "queues" | "grants">) => ({
  stations: mapFact(stations, ({ effective, associated, default: usual }) => ({
    ...{ effective: stationOf(effective), associated: stationOf(associated), default: stationOf(usual) },
  })),
  queues: eachOf(queues, ({ name, joined }) => ({ name, joined })),
  grants: eachOf(grants, ({ role, division, group }) => ({ role, division, group })),
});

const eachOf = <T, Shown>(fact: Fact<readonly T[]>, shown: (one: T) => Shown): Fact<readonly Shown[]> =>
  mapFact(fact, (all) => all.map(shown));

type Station = NonNullable<Extract<CleanPureCloudUser["stations"], { readonly known: true }>["value"]>["effective"];

const stationOf = (station: Station) => station && { name: station.name, type: station.type };

const pick = <User extends object, Name extends keyof User>(user: User, names: readonly Name[]): Pick<User, Name> =>
  Object.fromEntries(names.flatMap((name) => (name in user ? [[name, user[name]]] : []))) as Pick<User, Name>;
