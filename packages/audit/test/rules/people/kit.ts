import type { ContextPart, OdinRecord, PureCloudRecord } from "../../../src/index.js";
import { type GivenConfig, rulesConfig } from "../../../src/rules/engine/checked-config.js";
import { verdictsOf } from "../../../src/rules/engine/verdicts-of.js";
import { PERSON_RULES } from "../../../src/rules/people/index.js";
import { odinRecord, purecloudRecord } from "../../records.js";

const AS_OF = new Date("2026-11-16T12:00:00Z");

/** Data of sections. Text is the message of a failure. */
type Sections = Readonly<Record<string, unknown>>;

const section = (data: unknown) =>
  typeof data === "string"
    ? { status: "failed", error: { name: "E", status: 500, message: data, retryable: true } }
    : { status: "ok", data };

const made = (sections: Sections) =>
  Object.fromEntries(Object.entries(sections).map(([name, data]) => [name, section(data)])) as never;

/** A last name that nobody else has, because people whose names agree may be matched. */
const lastNameOf = (id: string) => `Of${id}`;

const merged = (usual: Sections, own: unknown) => (typeof own === "string" ? own : { ...usual, ...(own as Sections) });

/** A user of Odin with a telephone, by changes to a quiet one. `ann` has the e-mail ann@ours.example. */
export function odin(id: string, sections: Sections = {}, more: Partial<OdinRecord> = {}): OdinRecord {
  const user = {
    ...{ firstName: id, lastName: lastNameOf(id), emailAddress: `${id}@ours.example`, department: "" },
    ...{ phoneNumber: "", extension: "", callingLineIdPhoneNumber: "", countryCode: "1", passwordExpiresDays: 30 },
    ...{ endpointType: "accessDeviceEndpoint", accessDeviceEndpoint: { accessDevice: { deviceName: `${id}-phone` } } },
  };
  const quiet = {
    serviceSettings: {},
    assignedServices: { userServices: [] },
    serviceAssignment: { userServices: [] },
    registration: { registrations: [] },
  };
  const record = odinRecord(made({ ...quiet, ...sections, user: merged(user, sections.user) }));
  return { ...record, userId: `${id}@sip.example`, ...more };
}

/** A user of PureCloud, in the same way. */
export function purecloud(id: string, sections: Sections = {}, more: Partial<PureCloudRecord> = {}): PureCloudRecord {
  const profile = {
    ...{ name: `${id} ${lastNameOf(id)}`, state: "active", email: `${id}@ours.example` },
    ...{ username: `${id}@ours.example`, addresses: [] },
  };
  const quiet = {
    authorization: { roles: [], permissions: [] },
    callForwarding: { enabled: false, calls: [] },
    queues: { joined: [], unjoined: [] },
    station: {},
    employerInfo: {},
  };
  const record = purecloudRecord(made({ ...quiet, ...sections, profile: merged(profile, sections.profile) }));
  return { ...record, userId: `pc-${id}`, ...more };
}

/** Settings of services that the user has. */
export const services = (settings: Readonly<Record<string, object>>) => ({
  serviceSettings: settings,
  assignedServices: { userServices: Object.keys(settings).map((serviceName) => ({ serviceName, isActive: true })) },
});

export const forwards = (service: string, to: string, more: object = {}) =>
  services({ [service]: { isActive: true, forwardToPhoneNumber: to, ...more } });

/** Call forwarding of PureCloud. */
export const rings = (value: string, enabled = true) => ({
  callForwarding: { enabled, calls: [{ targets: [{ type: "PHONENUMBER", value }] }] },
});

/** A telephone number of the user's own, an extension, or both. */
export const phone = (address: string | undefined, extension?: string, more: object = {}) => ({
  mediaType: "PHONE",
  type: "WORK",
  ...(address !== undefined && { address }),
  ...(extension !== undefined && { extension }),
  ...more,
});

export const addresses = (...list: readonly object[]) => ({ profile: { addresses: list } });

const IDS = PERSON_RULES.map(({ id }) => id);

interface Trial {
  readonly config?: GivenConfig;
  readonly partial?: string;
  /** The user of whom it is asked. @default the first */
  readonly of?: string;
  /** The profiles of the users whom PureCloud deleted. Text says why they were not read. @default nobody */
  readonly deleted?: readonly object[] | string;
  /** The hunt groups of groups on Odin, by scope. Text says why they were not read. @default none in `sp/g` */
  readonly huntGroups?: Readonly<Record<string, readonly object[] | string>>;
}

/** What a rule says: the outcome, with another severity or the reasons. Empty if it does not judge the user. */
export function said(
  id: string,
  records: readonly (OdinRecord | PureCloudRecord)[],
  { config = {}, partial, of = records[0]?.userId ?? "", deleted = [], huntGroups = { "sp/g": [] } }: Trial = {},
): string {
  const rule = PERSON_RULES.find((one) => one.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  const context = [
    { platform: "purecloud", scope: "organisation", part: "deletedUsers", section: section(deleted) },
    ...Object.entries(huntGroups).map(([scope, groups]) => ({
      ...{ platform: "odin", scope, part: "huntGroups", section: section(groups) },
    })),
  ];
  const trial = { records, config: rulesConfig(config, IDS), asOf: AS_OF, context: context as ContextPart[] };
  const verdict = verdictsOf(rule, partial === undefined ? trial : { ...trial, partial }).get(of);
  if (!verdict) return "";
  const reasons = verdict.outcome === "found" ? verdict.severity : verdict.because;
  return [verdict.outcome, ...[reasons ?? []].flat()].join(": ");
}
