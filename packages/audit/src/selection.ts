/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json | undefined };

/** What an audit is made of, such as hosts and groups, by the names of flags. */
export type Selection = { readonly [name: string]: Json | undefined };

/** The logins by platform, as hashes. */
export type Logins = { readonly [platform: string]: string };

/** What chooses service providers and groups of Odin. */
export const ODIN_CHOICES = ["--odin-sp", "--odin-group"];

/** What chooses users of PureCloud. */
export const PURECLOUD_CHOICES = ["--purecloud-division", "--purecloud-group", "--purecloud-user"];

/** The hosts. They do not prove an organisation, because PureCloud has one host for all of a region. */
const HOSTS = ["--odin-url", "--purecloud-region", "--purecloud-url", "--purecloud-login-url"];

/** What makes the organisation of a demo. */
export const DEMO_ORGANISATION = ["--seed", "--users"];

/** What says which organisations an audit is of. */
export const ORGANISATIONS = [...HOSTS, ...DEMO_ORGANISATION];

/** What chooses groups and users. */
export const CHOICES = [...ODIN_CHOICES, ...PURECLOUD_CHOICES];

const LONGEST = 60;

/** How two selections differ, in words. Field by field, so a person sees which flag it was. */
export const changedSelection = (before: Selection, after: Selection): string[] => changed("", before, after);

function changed(path: string, before: Json | undefined, after: Json | undefined): string[] {
  if (isSameJson(before, after)) return [];
  if (isFields(before) && isFields(after)) {
    return namesOf(before, after).flatMap((name) =>
      changed(path === "" ? name : `${path}.${name}`, before[name], after[name]),
    );
  }
  return [`${path} was ${shown(before)}, is ${shown(after)}`];
}

function shown(value: Json | undefined): string {
  if (value === undefined || value === null) return "not given";
  if (isFields(value)) return "given";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}...`;
}

function isFields(value: Json | undefined): value is Selection {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const NAMES: Readonly<Record<string, string>> = { odin: "Odin", purecloud: "PureCloud" };

/** Reports only that the login differs. The hashes mean nothing to a person. */
export const changedLogins = (before: Logins, after: Logins): string[] =>
  namesOf(before, after)
    .filter((name) => before[name] !== after[name])
    .map((name) => `another login of ${NAMES[name] ?? name}`);

const namesOf = (one: object, other: object) => [...new Set([...Object.keys(one), ...Object.keys(other)])];

/** Whether two values are the same JSON. {@link changed} compares objects field by field. */
export const isSameJson = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
