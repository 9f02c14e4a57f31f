import type { DnOwner } from "@rollcall/clients/odin";
import { UsageError } from "../../kit/index.ts";

export const COLUMNS = [
  "number",
  "owner",
  "name",
  "kind",
  "extension",
  "department",
  "group",
  "serviceProvider",
] as const;

/** The numbers of a flag. */
export function numbersIn(list: string): string[] {
  const numbers = list.split(",").map((number) => number.trim());
  const bad = numbers.find((number) => !/^\+?(?:[\s().-]*\d){3,15}$/.test(number));
  if (bad !== undefined) throw new UsageError(`--numbers: "${bad}" is no telephone number of at least 3 digits`);
  return numbers;
}

/** A number of a group has a name instead of a user. A virtual user has its kind as first name. */
export const rowOf = (owner: DnOwner): Record<(typeof COLUMNS)[number], string> => ({
  number: owner.phoneNumbers,
  owner: text(owner.userId),
  name: [owner.firstName, owner.lastName].map(text).filter(Boolean).join(" ") || "nobody",
  kind: text(owner.userType),
  extension: text(owner.extension),
  department: text(owner.department),
  group: text(owner.groupId),
  serviceProvider: text(owner.serviceProviderId),
});

const text = (value: string | number | null | undefined): string => String(value ?? "");
