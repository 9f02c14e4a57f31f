import type { ContextPart } from "./context.js";
import { failed, type Section } from "./outcome.js";
import { asCount, asItems, asObject, asRows } from "./wire.js";

/** How a part of a context is read. Undefined means that it cannot be. All others are calling plans of Odin. */
const SHAPES: Readonly<Record<string, (data: unknown) => unknown>> = {
  group: (data) => asCount(asObject(data)?.userCount),
  services: (data) => asRows(asObject(data)?.userServices),
  huntGroups: asItems,
  queues: asItems,
  divisions: asItems,
  roles: asItems,
  licenses: asItems,
  deletedUsers: asItems,
  numbers: (data) => asRows(asObject(data)?.dns),
};

/** A plan is a list of the group's default and its departments. One department may come as a bare object. */
const plan = (data: unknown) => asRows(asObject(data)?.departments);

/** A part as it counts. One that was read, but is of no known shape, counts as failed, because nothing can be concluded from it. */
export function countedPart({ part, section }: Pick<ContextPart, "part" | "section">): Section {
  if (section.status !== "ok") return section;
  return (SHAPES[part] ?? plan)(section.data) === undefined ? failed("the answer is not of a known shape") : section;
}
