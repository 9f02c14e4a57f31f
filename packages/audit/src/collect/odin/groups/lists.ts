import { asItems, asText, listed, type WireObject } from "../../../record/wire.js";
import { UnusableAnswer } from "../../section.js";
import { isOfAnotherGroup, type OdinGroup } from "../group-ids.js";

/** The groups that one answer names. */
export interface Tree {
  readonly groups: readonly OdinGroup[];
  /** Service providers of rows without a group. Whether they have groups is unknown. */
  readonly unclear: readonly string[];
}

/** Reads the answer with the groups of all service providers. @throws UnusableAnswer if it cannot be trusted as a whole */
export function treeOf(answer: unknown): Tree {
  const rows = rowsOf(answer, "groups", "serviceProviderId");
  const [groups, unclear]: [OdinGroup[], Set<string>] = [[], new Set()];
  for (const row of rows) {
    const serviceProviderId = idOf(row, "serviceProviderId");
    if (serviceProviderId === undefined) throw new UnusableAnswer("a group names no service provider");
    const groupId = idOf(row, "groupId");
    if (groupId === undefined) unclear.add(serviceProviderId);
    else groups.push({ serviceProviderId, groupId });
  }
  // A list of one service provider is better than a row with a gap.
  return { groups: groups.filter((group) => !unclear.has(group.serviceProviderId)), unclear: [...unclear] };
}

/** Reads the ids of service providers. @throws UnusableAnswer if one has no id, because its groups would be lost */
export function providersOf(answer: unknown): readonly string[] {
  return rowsOf(answer, "service providers", "serviceProviderId").map((row) => {
    const id = idOf(row, "serviceProviderId");
    if (id === undefined) throw new UnusableAnswer("a listed service provider has no id");
    return id;
  });
}

/** Reads the groups of a service provider. @throws UnusableAnswer if one has no id, or is of another service provider */
export function groupsOf(answer: unknown, serviceProviderId: string): readonly OdinGroup[] {
  return rowsOf(answer, "groups", "groupId").map((row) => {
    const groupId = idOf(row, "groupId");
    if (groupId === undefined) throw new UnusableAnswer("a listed group has no id");
    const group = { serviceProviderId, groupId };
    if (isOfAnotherGroup(row, group)) throw new UnusableAnswer("the answer lists groups of another service provider");
    return group;
  });
}

/** Each group once. Ids are case-sensitive, and service providers may use the same group id. */
export function distinct(groups: readonly OdinGroup[]): readonly OdinGroup[] {
  const byIds = new Map(groups.map((group) => [JSON.stringify([group.serviceProviderId, group.groupId]), group]));
  return [...byIds.values()];
}

/** @param own a field that every row has */
function rowsOf(answer: unknown, what: string, own: string): WireObject[] {
  const rows = asItems(listed(answer, own));
  if (!rows) throw new UnusableAnswer(`the answer holds no list of ${what}`);
  return rows;
}

/** An id as text. Undefined for a number that has lost digits, because it would name something else. */
export function idOf(row: WireObject, field: string): string | undefined {
  const value = row[field];
  return typeof value === "number" && !Number.isSafeInteger(value) ? undefined : asText(value);
}
