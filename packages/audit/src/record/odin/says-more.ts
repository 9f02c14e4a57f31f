import { asObject, type WireObject } from "../wire.js";

/** What Odin adds to sections. It says whose one is, and nothing else. */
const IDS = new Set(["userId", "serviceProviderId", "groupId", "isEnterprise"]);

/** An object that says more than whose it is. Undefined for any other value, because nothing follows from it. */
export function sayingMore(data: unknown): WireObject | undefined {
  const object = asObject(data);
  return object && Object.keys(object).some((name) => !IDS.has(name)) ? object : undefined;
}
