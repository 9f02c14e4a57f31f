import { valueIn } from "../../record/fact.js";
import type { OdinForwarding } from "../../record/odin/forwarding.js";
import type { CleanOdinGroup } from "../../record/odin/group.js";
import type { CleanOdinUser } from "../../record/odin/normalise.js";
import { allOf, anyIn, type Truth, unsure } from "../engine/truth.js";
import type { Evidence } from "../engine/verdict.js";
import type { Origin, Whereabouts, World } from "../engine/world.js";

/** Services that send calls to a number, with what a rule keeps of them until all numbers are known. */
export interface Leading {
  readonly ways: readonly OdinForwarding[];
  readonly from: Origin;
}

const origins = new WeakMap<CleanOdinGroup, Map<string | null, Origin>>();

/** One object for all users of a group who are in one country, because rules keep it. */
export function originOf(user: CleanOdinUser, scope: CleanOdinGroup): Origin {
  const ofGroup = origins.get(scope) ?? newOrigins(scope);
  const country = valueIn(user.country);
  const known = ofGroup.get(country);
  if (known) return known;
  const origin: Origin = { platform: "odin", scope: `${scope.serviceProviderId}/${scope.groupId}`, country };
  ofGroup.set(country, origin);
  return origin;
}

function newOrigins(scope: CleanOdinGroup): Map<string | null, Origin> {
  const none = new Map<string | null, Origin>();
  origins.set(scope, none);
  return none;
}

/** The field of the number in the settings of a service. */
const FIELDS: Readonly<Record<string, string>> = {
  "Call Forwarding Selective": "criteria",
  "Remote Office": "remoteOfficePhoneNumber",
  "Simultaneous Ring Personal": "locations",
  "Simultaneous Ring Family": "locations",
  "Sequential Ring": "locations",
  "BroadWorks Anywhere": "phoneNumbers",
  "BroadWorks Mobility": "mobilePhoneNumber",
  "Executive-Assistant": "divertToPhoneNumber",
  "Voice Messaging User": "transferPhoneNumber",
  "Intercept User": "transferPhoneNumber",
};

/** Where the number of a service is in the record. */
export function pathOf({ service, when }: OdinForwarding): string {
  const base = `serviceSettings["${service}"]`;
  if (service === "CommPilot Express") return when === null ? base : `${base}["${when}"]`;
  return `${base}.${FIELDS[service] ?? "forwardToPhoneNumber"}`;
}

/** A number and where it leads. */
export interface Target extends Whereabouts {
  readonly way: OdinForwarding;
  readonly number: string;
}

/** Where the numbers of services lead. */
export function targetsOf({ ways, from }: Leading, world: World<unknown>): Target[] {
  return ways.flatMap((way) => (way.targets ?? []).map((number) => ({ way, number, ...world.where(number, from) })));
}

export const isOn = ({ state, service }: OdinForwarding): Truth =>
  state === "on" || unsure(`${service}: it is not known whether it is on`);

const isOutside = ({ external }: Target): Truth => external;

/** Whether a service that is on sends calls to a number of which this holds. */
export function anyLeads(
  { ways }: Leading,
  targets: readonly Target[],
  test: (target: Target) => Truth = isOutside,
): Truth {
  return anyIn(ways, (way) => {
    const leads = way.targets === null ? unknownNumbers(way) : anyIn(targets, (one) => one.way === way && test(one));
    return allOf(isOn(way), leads);
  });
}

export const unknownNumbers = ({ service }: OdinForwarding): Truth => unsure(`${service}: its numbers are unknown`);

/** The numbers as the platform writes them, each with its class and its country. */
export function targetEvidence(targets: readonly Target[]): Evidence[] {
  return targets.map(({ way, number, destination, country }) => ({
    path: pathOf(way),
    value: country === null ? [number, destination] : [number, destination, country],
  }));
}

/** The targets to which calls leave the organisation. If there are none, those to which they may leave. */
export const leaving = (targets: readonly Target[]): Target[] => {
  const outside = targets.filter(({ external, way }) => external === true && way.state === "on");
  return outside.length > 0 ? outside : targets.filter(({ external }) => external !== false);
};
