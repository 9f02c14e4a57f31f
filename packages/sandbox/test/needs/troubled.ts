import type { ContextPart, OdinRecord } from "@rollcall/audit";
import type { AnyRecord } from "./audited.js";

type Wire = Record<string, unknown>;
type Change = (record: OdinRecord) => OdinRecord;

/** Changes the data of a section that was read. */
function changed(record: OdinRecord, name: string, change: (data: Wire) => unknown): OdinRecord {
  const section = (record.sections as Wire)[name] as { status: string; data: Wire } | undefined;
  if (section?.status !== "ok") return record;
  const data = change(structuredClone(section.data));
  return { ...record, sections: { ...record.sections, [name]: { status: "ok", data } } };
}

const withoutLine: Change = (record) =>
  changed(record, "user", ({ alternateUserId: _, ...user }) => ({
    ...user,
    ...{ endpointType: "none", phoneNumber: "", extension: "", emailAddress: "" },
  }));

const unlisted: Change = (record) => changed(record, "assignedServices", (data) => ({ ...data, userServices: [] }));

const unset: Change = (record) => changed(record, "serviceSettings", () => ({}));

const unpacked: Change = (record) =>
  changed(record, "serviceAssignment", ({ servicePackServices, ...data }) => ({
    ...data,
    servicePackServices: (servicePackServices as Wire[]).map((pack) => ({ ...pack, assigned: false })),
  }));

const unregistered: Change = (record) => changed(record, "registration", () => ({ registrations: [] }));

/** Users of whom a list of services or a profile says little, so other sections decide. */
const TROUBLES: readonly Change[] = [
  (record) => record,
  // Services without settings. Only the list says that they are there.
  unset,
  // A list that leaves out everything, although packs are assigned.
  unlisted,
  (record) => unlisted(unset(record)),
  withoutLine,
  (record) => withoutLine(unlisted(record)),
  (record) => withoutLine(unlisted(unpacked(record))),
  (record) => withoutLine(unlisted(unpacked(unset(record)))),
  (record) => withoutLine(unlisted(unpacked(unregistered(record)))),
];

/** How many ways there are to distribute the troubles. */
export const DISTRIBUTIONS = TROUBLES.length;

/** Each trouble has every so manieth user of Odin. @param from which way to distribute them */
export const troubled = (records: readonly AnyRecord[], from: number): readonly AnyRecord[] =>
  records.map((record, at) =>
    record.platform === "odin" ? (TROUBLES[(at + from) % TROUBLES.length]?.(record) ?? record) : record,
  );

/**
 * Nobody's number is known, except from the groups. All calls that are sent away go to such a number. Every device is made for
 * several users.
 */
export const withoutNumbers = (records: readonly AnyRecord[]): readonly AnyRecord[] =>
  records.map((record) => {
    if (record.platform === "odin") {
      const shared = changed(record, "utilities.devicePolicies", (data) => ({
        ...data,
        lineMode: "Multiple User Shared",
      }));
      const own = record.sections.user.status === "ok" ? String(record.sections.user.data.phoneNumber) : "";
      const called = changed(shared, "serviceSettings", (data) => leadingTo(data, own));
      return changed(called, "user", (user) => ({ ...user, ...manyPorts(user), phoneNumber: "" }));
    }
    const { profile } = record.sections;
    if (profile.status !== "ok") return record;
    const data = { ...profile.data, addresses: [], primaryContactInfo: [] };
    return { ...record, sections: { ...record.sections, profile: { status: "ok", data } } };
  });

/** Every seventh user of PureCloud reports to somebody who is deleted. */
export function ledByDeleted(records: readonly AnyRecord[], context: readonly ContextPart[]): readonly AnyRecord[] {
  const { section } = context.find(({ part }) => part === "deletedUsers") ?? {};
  const [manager] = section?.status === "ok" ? (section.data as readonly Wire[]) : [];
  return records.map((record, at) => {
    if (record.platform === "odin" || record.sections.profile.status !== "ok" || at % 7 > 0) return record;
    const profile = {
      ...record.sections.profile,
      data: { ...record.sections.profile.data, manager: manager as never },
    };
    return { ...record, sections: { ...record.sections, profile } };
  });
}

/** All numbers in settings are this one. Some come without quotes. */
const leadingTo = (settings: Wire, number: string): Wire =>
  JSON.parse(JSON.stringify(settings).replaceAll(/(?<=Number":)("[^"]+"|\d+)/g, JSON.stringify(number)));

function manyPorts({ accessDeviceEndpoint }: Wire): Wire {
  const { accessDevice, ...endpoint } = (accessDeviceEndpoint ?? {}) as Wire;
  const device = { ...(accessDevice as Wire), numberOfPorts: { unlimited: false, quantity: 4 } };
  return accessDeviceEndpoint ? { accessDeviceEndpoint: { ...endpoint, accessDevice: device } } : {};
}

type Direction = "Redirecting" | "CallMeNow";

const PLANS = ["", "DigitPlan", "PinholeDigitPlan"].map((kind) => `outgoingCallingPlans.outgoingCallingPlan${kind}`);

/** What holds for dialling holds for another direction, and the other way round. Everybody inherits the other plan. */
export const swapped = (records: readonly AnyRecord[], direction: Direction): readonly AnyRecord[] =>
  records.map((record) => {
    const sections = record.sections as Wire;
    if (record.platform !== "odin") return record;
    const pairs = PLANS.flatMap((plan) => [
      [`${plan}Originating`, sections[`${plan}${direction}`]],
      [`${plan}${direction}`, sections[`${plan}Originating`]],
    ]);
    const other = { ...record, sections: { ...sections, ...Object.fromEntries(pairs) } } as OdinRecord;
    const inherits = (plan: Wire) => ({ ...plan, useCustomSettings: false });
    return changed(other, `${PLANS[0]}${direction}`, inherits);
  });

/** The same of the plans of groups. */
export const swappedContext = (context: readonly ContextPart[], direction: Direction): readonly ContextPart[] =>
  context.map((one) => {
    const plan = PLANS.find((name) => [`${name}Originating`, `${name}${direction}`].includes(one.part));
    if (plan === undefined) return one;
    return { ...one, part: one.part === `${plan}Originating` ? `${plan}${direction}` : `${plan}Originating` };
  });
