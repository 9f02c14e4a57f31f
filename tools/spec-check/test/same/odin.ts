import { type Example, isObject, type Json } from "../examples.ts";
import { type Fact, plain, type Walk } from "./facts.ts";

/** They say whose an object is, and are no facts about it. The schedules of some answers have no events. */
const OWNER = new Set(["userId", "serviceProviderId", "groupId", "isEnterprise", "events"]);
/** These answer the profile of a user, with more fields. */
const PROFILES = new Set(["getUsers", "getUserReport", "getGroupUsersReport"]);
/** Where the answer of an operation is in a record, if the name of the operation does not say it. */
const STARTS: Readonly<Record<string, readonly string[]>> = {
  getUserOutgoingCallingPlanAuthorizationCodes: ["outgoingcallingplanauthorizationcode", "settings"],
  getUserOutgoingCallingPlanAuthorizationCodesCodes: ["outgoingcallingplanauthorizationcode", "codes"],
  getUserSchedules: ["userschedules", "schedules"],
  getUserVoiceMessagingDistributionList: ["voicemessagingdistributionlists"],
};
/** Names of sections that differ from those of the operations. */
const ALIASES: Readonly<Record<string, string>> = {
  announcementfile: "announcements",
  featureaccesscode: "featureaccesscodes",
  assignedservices: "servicesassigned",
  serviceassignment: "services",
  servicesassignment: "services",
  groupnightforwarding: "nightforwarding",
  interceptuser: "intercept",
  musiconholduser: "musiconhold",
  voicemessaginguser: "voicemessaging",
  voicemessaginguseradvanced: "voicemessagingadvanced",
};

interface Place {
  readonly person?: string | undefined;
  readonly path: readonly string[];
}

/** Collects facts of the users whose profiles the examples have. */
export function odinWalk(examples: readonly Example[]): Walk {
  const people = new Map(
    examples
      .filter(({ operationId, value }) => operationId === "getUsers" && isObject(value))
      .map(({ name, value }) => [(value as Json).userId, name] as const),
  );
  const sections = sectionsOf(examples);
  const profile = new Set(["phoneNumberActivated", "inTrunkGroup", ...profileFields(examples)]);
  const personOf = ({ userId, user, profile }: Json) =>
    [userId, isObject(user) && user.userId, isObject(profile) && profile.userId]
      .map((id) => people.get(id))
      .find((one) => one !== undefined);

  return ({ operationId, name, value, file }) => {
    const start = STARTS[operationId] ?? [PROFILES.has(operationId) ? "user" : sectionOf(operationId)];
    const facts: Fact[] = [];
    const add = ({ person, path }: Place, found: unknown) => {
      const fact = normal(path, found);
      if (person !== undefined && fact) facts.push({ person, file, ...fact });
    };
    const walk = (node: unknown, place: Place): void => {
      if (Array.isArray(node)) {
        if (node.some((row) => isObject(row) && personOf(row))) for (const row of node) walk(row, place);
        else add(place, stripped(node));
      } else if (isObject(node)) {
        const person = personOf(node) ?? place.person;
        for (const [key, inner] of Object.entries(node)) {
          if (OWNER.has(key)) continue;
          const path = [...(person === place.person ? place.path : [...start, ...numberOf(node)]), ...listOf(node)];
          walk(inner, { person, path: isFlat(node) && profile.has(key) ? ["user", key] : pathOf(key, path) });
        }
      } else add(place, node);
    };
    const pathOf = (key: string, path: readonly string[]) => {
      const section = ALIASES[plain(key)] ?? plain(key);
      if (key === "data") return start;
      if (/^(?:user|profile)$/i.test(key)) return ["user"];
      return sections.has(section) ? [section] : [...path, key];
    };
    walk(value, { person: [...people.values()].find((key) => key === name), path: start });
    return facts;
  };
}

/** A user may have several numbers, or lists of them. Each has its own row, so its number tells the rows apart. */
const numberOf = ({ listId, phoneNumbers }: Json): readonly string[] =>
  phoneNumbers === undefined || listId !== undefined ? [] : [String(phoneNumbers)];
const listOf = ({ listId }: Json): readonly string[] => (listId === undefined ? [] : [String(listId)]);

/** A bulk row without an object for the user has the fields of the profile next to its data. */
const isFlat = (node: Json): boolean => "lastName" in node && "inTrunkGroup" in node;

const profileFields = (examples: readonly Example[]): string[] =>
  examples
    .filter(({ operationId, value }) => operationId === "getUsers" && isObject(value))
    .flatMap(({ value }) => Object.keys(value as Json));

const sectionOf = (operationId: string): string => plain(operationId.replace(/^getUser/, "").replace(/Bulk$/, ""));

/** The sections of a user's record. A section is a service, or the answer of an operation. */
function sectionsOf(examples: readonly Example[]): ReadonlySet<string> {
  const services = examples
    .filter(({ operationId }) => operationId === "getUserServiceSettings")
    .flatMap(({ value }) => Object.keys(value as Json));
  const operations = examples.map(({ operationId }) => operationId).filter((id) => /^getUser[A-Z]/.test(id));
  const starts = Object.values(STARTS).map(([section]) => String(section));
  return new Set([...operations.map(sectionOf), ...starts, ...services.map(plain)]);
}

/** A fact in the form of the profile. Short rows write numbers with a country, and the path of a department as it. */
function normal(path: readonly string[], value: unknown): { path: string; value: unknown } | undefined {
  const [section, ...rest] = path;
  if (section !== "user") return { path: path.join("/"), value };
  if (rest[0] === "department" && rest.length > 1) return undefined;
  const name = rest.join("/").replace("departmentFullPath", "department");
  const text = typeof value === "number" ? String(value) : value;
  return {
    path: `user/${name}`,
    value: name === "phoneNumber" ? String(text).replace(/^\+1-?/, "") : text,
  };
}

/** Rows without what says whose they are. */
function stripped(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(stripped);
  if (!isObject(node)) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => !OWNER.has(key))
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, stripped(inner)]),
  );
}
