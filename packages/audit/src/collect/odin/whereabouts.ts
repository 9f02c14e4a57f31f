import type { OdinSectionName } from "../../record/odin/record.js";
import { asObject, type WireObject } from "../../record/wire.js";

/** Where a user lives. The group audit repeats it in nearly every section, and the single calls partly leave it out. */
export interface OdinContext {
  readonly serviceProviderId: string;
  readonly groupId: string;
  readonly userId: string;
  /** Whether the service provider is an enterprise. Undefined if the user's profile could not be read. */
  readonly isEnterprise: boolean | undefined;
}

/** Sections that have no such fields in the group audit (seed 000), or that are not part of it. */
const BARE = new Set<OdinSectionName>([
  "user",
  "utilities.announcementFile",
  "utilities.portalPasscode",
  "registration",
]);

/**
 * Adds the context's fields to a section that lacks them, so every strategy gives the same record. A field that the platform
 * sent is never overwritten.
 */
export function withContext(name: OdinSectionName, data: unknown, context: OdinContext): unknown {
  const fields = fieldsOf(context);
  if (BARE.has(name)) return data;
  if (name === "serviceSettings") return settings(data, fields);
  if (name === "outgoingCallingPlans.outgoingCallingPlanAuthorizationCode") return authorizationCode(data, fields);
  return enrich(data, fields);
}

/** Each service carries the fields, the section itself does not. A service without settings is `[]` on the wire, not `{}`. */
function settings(data: unknown, fields: WireObject): unknown {
  const services = Object.entries(asObject(data) ?? {}).filter(([name]) => !Object.hasOwn(fields, name));
  return Object.fromEntries(services.map(([name, value]) => [name, enrich(isEmptyList(value) ? {} : value, fields)]));
}

function authorizationCode(data: unknown, fields: WireObject): unknown {
  const plan = asObject(data);
  return plan ? enrich({ ...plan, settings: enrich(plan.settings, fields) }, fields) : data;
}

/** Only an object can carry the fields. */
function enrich(data: unknown, fields: WireObject): unknown {
  const object = asObject(data);
  return object ? { ...fields, ...object } : data;
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function fieldsOf({ isEnterprise, ...ids }: OdinContext): WireObject {
  return isEnterprise === undefined ? ids : { ...ids, isEnterprise };
}
