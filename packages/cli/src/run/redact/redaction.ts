import { createHmac } from "node:crypto";
import type { Redaction } from "@rollcall/report/redact";
import { type KeyPlaces, redactKey } from "./key.js";

/** What hides texts, with the key of the tenant. It is loaded on request, because it needs all rules. */
export async function redactionFor(places: KeyPlaces): Promise<Redaction> {
  const key = redactKey(places);
  const { redactionBy } = await import("@rollcall/report/redact");
  return redactionBy((text) => createHmac("sha256", key).update(text).digest());
}
