import { asObject, type WireObject } from "../wire.js";

/** The ids that Odin adds to sections. They say whose a section is, and nothing else. */
const IDS = new Set(["userId", "serviceProviderId", "groupId", "isEnterprise"]);

/** An object with more than ids. Undefined for any other value, because nothing follows from it. */
export function sayingMore(data: unknown): WireObject | undefined {
  const object = asObject(data);
  return object && Object.keys(object).some((name) => !IDS.has(name)) ? object : undefined;
}
