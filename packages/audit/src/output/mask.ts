import { isAboutSecret, isSecretName, pairedSecrets, redactText } from "@rollcall/clients/core";
import { REDACTED } from "../record/odin/codes.js";
import { asObject, type WireObject } from "../record/wire.js";
import { SERVICE_FIELDS } from "./service-fields.js";

/** Maps of services by name, whose blocks are mostly not in the spec. */
const SERVICE_MAPS: ReadonlySet<string> = new Set(["serviceSettings", "UserServices"]);
/** In the map of the single user's audit, these are listings and no settings. */
const LISTINGS = new Set(["servicesAssigned", "servicesAssignment"]);

/** Fields of PureCloud that the spec does not type, or types as a map of any texts. A test compares them with the spec. */
export const UNTYPED: ReadonlySet<string> = new Set([
  "agentOwnedRouting",
  "cannedResponseLibraries",
  "conditionalGroupActivation",
  "conditionalGroupRouting",
  "credential",
  "credentialFields",
  "customActions",
  "directRouting",
  "features",
  "memberGroups",
  "outboundMessagingAddresses",
  "params",
  "properties",
  "providerInfo",
  "rootContainer",
  "routingRules",
  "variables",
]);
const UNTYPED_FIELDS: ReadonlySet<string> = new Set(["id", "name", "selfUri", "type", "edgeGroup", "lineName"]);

/** Fields below a secret name that say whose secret it is, or how old. */
const PLAIN = new Set(["userId", "serviceProviderId", "groupId", "userName", "expirationDays"]);
/** Names that may stay below a secret name. Any other may be a secret too, such as the code in `codes: { "4471": true }`. */
const PLAIN_NAMES = new Set([
  ...PLAIN,
  ...["code", "codes", "description", "passcode", "settings", "value", "error", "status", "details"],
  ...["doesNotExpire", "isEnterprise", "isLoginDisabled", "useCustomSettings"],
]);

const DATE = /^\d{4}-\d\d-\d\d/;

/** `codes` are authorization codes. Those of other kinds have another name, such as `speedCodes`. */
function isSecret(name: string): boolean {
  const known = judged.get(name);
  if (known !== undefined) return known;
  const secret = isSecretName(name) || /^codes$/i.test(name);
  if (judged.size < MOST) judged.set(name, secret);
  return secret;
}
/** Records have the same few names again and again. */
const judged = new Map<string, boolean>();
const MOST = 1000;

/** A copy of wire data without secrets. @param name the name of the field, section or operation that holds it */
export function mask(value: unknown, name: string): unknown {
  if (isSecret(name)) return maskAll(value);
  if (SERVICE_MAPS.has(name)) return maskServices(value);
  if (UNTYPED.has(name)) return maskBlock(value, UNTYPED_FIELDS);
  if (Array.isArray(value)) return value.map((item) => mask(item, name));
  const object = asObject(value);
  if (!object) return typeof value === "string" ? redactText(value) : value;
  if (isAboutSecret(name)) return maskTexts(object);
  const paired = pairedSecrets(object);
  return changed(object, (field, inner) => (paired.includes(field) ? maskAll(inner) : mask(inner, field)));
}

/** What is below a name such as `passwordRules`: numbers and dates, and maybe the password. */
function maskTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(maskTexts);
  const object = asObject(value);
  if (object) return changed(object, (name, inner) => (isSecret(name) ? maskAll(inner) : maskTexts(inner)));
  return typeof value === "string" && isText(value) && !DATE.test(value) ? REDACTED : value;
}

/** A map of services. Below each, only known fields stay. */
export function maskServices(value: unknown): unknown {
  const services = asObject(value);
  if (!services) return maskAll(value);
  return changed(services, (name, service) => {
    if (LISTINGS.has(name)) return mask(service, name);
    if (isSecret(name)) return maskAll(service);
    return SERVICE_FIELDS.has(name) && isText(service)
      ? kept(service, SERVICE_FIELDS)
      : maskBlock(service, SERVICE_FIELDS);
  });
}

/** A block that no spec types. A field stays if it is known and its name is not a secret's. Texts outside of a field go. */
function maskBlock(value: unknown, known: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => maskBlock(item, known));
  const block = asObject(value);
  if (!block) return maskAll(value);
  return changed(block, (name, inner) => (known.has(name) && !isSecret(name) ? kept(inner, known) : maskAll(inner)));
}

/** The value of a known field. */
function kept(value: unknown, known: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => kept(item, known));
  if (typeof value === "string") return redactText(value);
  return asObject(value) ? maskBlock(value, known) : value;
}

/** Everything below a secret name, keys included. Booleans, null and empty texts stay, because they hold no secret. */
function maskAll(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(maskAll);
  const object = asObject(value);
  if (!object) return isText(value) ? REDACTED : value;
  const masked: Record<string, unknown> = {};
  let hidden = 0;
  for (const [name, inner] of Object.entries(object)) {
    if (!PLAIN_NAMES.has(name)) hidden += 1;
    const shown = PLAIN_NAMES.has(name) ? name : hidden === 1 ? REDACTED : `${REDACTED} ${hidden}`;
    masked[shown] = PLAIN.has(name) && isText(inner) ? inner : maskAll(inner);
  }
  return masked;
}

const changed = (object: WireObject, change: (name: string, value: unknown) => unknown) =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(name, value)]));

const isText = (value: unknown) => typeof value === "number" || (typeof value === "string" && value !== "");
