import { isTooDeep } from "../../record/depth.js";
import { failed, notReturned, ok, type Section } from "../../record/outcome.js";
import { PURECLOUD_LISTED, PURECLOUD_LISTED_ON_REQUEST, type PureCloudListed } from "../../record/purecloud/record.js";
import { asObject, asText, type WireObject } from "../../record/wire.js";
import { isOfAnother } from "../section.js";

/**
 * The fields that users of the listing carried so far. `expand` is best effort (docs/facts/purecloud.md P-62). So a field that
 * nobody carried may be one that the platform does not send.
 */
export interface Carried {
  readonly fields: ReadonlySet<string>;
  /** The sections whose fields were requested of the page. */
  readonly requested: ReadonlySet<PureCloudListed>;
}

type Shape = (value: unknown) => unknown;

/** The fields of each section, and how each is read. */
const FIELDS: Readonly<Record<PureCloudListed, Readonly<Record<string, Shape>>>> = {
  signIn: { dateLastLogin: asText, lastTokenIssued: asObject, dateWelcomeSent: asText },
  employerInfo: { employerInfo: asObject },
  team: { team: asObject },
  conversationSummary: { conversationSummary: asObject },
  biography: { biography: asObject },
  certifications: { certifications: textsIn },
  languagePreference: { languagePreference: asText },
  workPlanBidRanks: { workPlanBidRanks: asObject },
  integrationPresence: { integrationPresence: asObject },
};

function textsIn(value: unknown): unknown {
  return Array.isArray(value) && value.every((one) => typeof one === "string") ? value : undefined;
}

/** The fields of a listed user from which sections are made. */
export const listedFields = (names: readonly PureCloudListed[]): readonly string[] =>
  names.flatMap((name) => Object.keys(FIELDS[name]));

/** The sections that only the listing has. */
export const LISTED_SECTIONS = [...PURECLOUD_LISTED, ...PURECLOUD_LISTED_ON_REQUEST] as const;

/** The fields of a listed user from which any of these is made. */
export const LISTED_FIELDS: readonly string[] = listedFields(LISTED_SECTIONS);

/** Adds the fields that the users of a page carry. The result is the same set if that adds none. */
export function carriedBy(users: readonly WireObject[], before: ReadonlySet<string>): ReadonlySet<string> {
  const more = LISTED_FIELDS.filter((field) => !before.has(field) && users.some((user) => isThere(user[field])));
  return more.length === 0 ? before : new Set([...before, ...more]);
}

/** A section that only the listing has. A field is none if the user lacks it and another user carried it before. */
export function listedSection(
  user: WireObject & { readonly id: string },
  name: PureCloudListed,
  carried: Carried,
): Section {
  const isRequested = carried.requested.has(name);
  const values = listedFields([name]).flatMap((field): [string, unknown][] => {
    const value = user[field];
    if (isThere(value)) return [[field, value]];
    return isRequested && carried.fields.has(field) ? [[field, null]] : [];
  });
  if (values.length === 0) return notReturned(isRequested ? NOBODY_HAS_IT : REFUSED);
  const isKnown = values.every(([field, value]) => value === null || FIELDS[name][field]?.(value) !== undefined);
  const data = name === "signIn" ? Object.fromEntries(values) : values[0]?.[1];
  if (!isKnown || isTooDeep(data)) return failed("not of a known shape");
  return isOfAnother(data, user.id) ? failed("the answer is about another user") : ok(data);
}

const NOBODY_HAS_IT = "expanded but not returned for any user so far";
const REFUSED = "not requested: the platform refuses the listing with it";

const isThere = (value: unknown) => value !== undefined && value !== null;
