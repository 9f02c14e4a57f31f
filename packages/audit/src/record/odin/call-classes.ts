import { asObject, asTrimmed, type WireObject } from "../wire.js";

/** The classes of calls that a calling plan permits or not, in the order of the platform. */
export const CALL_CLASSES = [
  "group",
  "local",
  "tollFree",
  "toll",
  "international",
  "operatorAssisted",
  "chargeableDirectoryAssisted",
  "specialServicesI",
  "specialServicesII",
  "premiumServicesI",
  "premiumServicesII",
  "casual",
  "urlDialing",
  "unknown",
] as const;

export type CallClass = (typeof CALL_CLASSES)[number];

/** What a plan says of a class or a pattern, in the platform's word. `true` and `false` are `Allow` and `Disallow`. */
export type CallPermission =
  | "Allow"
  | "Disallow"
  | "Authorization Code Required"
  | "Transfer To First Transfer Number"
  | "Transfer To Second Transfer Number"
  | "Transfer To Third Transfer Number"
  /** Of pinholes only. */
  | "Ignore";

/** A class that the answer leaves out, or whose word nobody knows, is absent. */
export type CallPermissions = Readonly<Partial<Record<CallClass, CallPermission>>>;

const WORDS: ReadonlyMap<unknown, CallPermission> = new Map<unknown, CallPermission>([
  [true, "Allow"],
  [false, "Disallow"],
  ["true", "Allow"],
  ["false", "Disallow"],
  ...(
    [
      "Allow",
      "Disallow",
      "Authorization Code Required",
      "Transfer To First Transfer Number",
      "Transfer To Second Transfer Number",
      "Transfer To Third Transfer Number",
      "Ignore",
    ] as const
  ).map((word) => [word, word] as const),
]);

/** Undefined for a word that nobody knows. */
const permissionOf = (value: unknown): CallPermission | undefined => WORDS.get(value);

/** The permissions of all classes. Undefined if there are none. */
export function permissionsOf(value: unknown): CallPermissions | undefined {
  const object = asObject(value);
  if (!object) return undefined;
  const permissions: Partial<Record<CallClass, CallPermission>> = {};
  for (const one of CALL_CLASSES) {
    const permission = WORDS.get(object[one]);
    if (permission !== undefined) permissions[one] = permission;
  }
  return permissions;
}

/** A pattern of digits that a plan names. */
export interface DigitPattern {
  readonly name: string;
  /** `null` for a word that nobody knows. */
  readonly permission: CallPermission | null;
}

export const patternOf = (row: WireObject): DigitPattern => ({
  name: asTrimmed(row.digitPatternName) ?? "(without a name)",
  permission: permissionOf(row.permission) ?? null,
});
