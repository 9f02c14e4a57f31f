import { type Fact, known, unknown } from "../fact.js";
import { factOf } from "../fact-of.js";
import type { Section } from "../outcome.js";
import { asItems, asObject, asTexts, type WireObject } from "../wire.js";
import { nameOf } from "./name-of.js";
import { powerOf } from "./power.js";

/** A list in an object that was read. A missing list was not returned, which does not mean "none". */
export function namesIn(fact: Fact<WireObject>, field: string): Fact<readonly string[]> {
  if (!fact.known) return fact;
  const names = asItems(fact.value?.[field])?.map(nameOf);
  return names ? known(names) : unknown(`authorization: no ${field} were returned`);
}

/** A list of texts in an object that was read. */
export function textsIn(fact: Fact<WireObject>, field: string): Fact<readonly string[]> {
  if (!fact.known) return fact;
  const list = fact.value?.[field];
  if (!Array.isArray(list)) return unknown(`authorization: no ${field} were returned`);
  return known(asTexts(list));
}

/** Whether a user has the power of an administrator, or nobody knows. */
export function mayBeAdministrator(section: Section | undefined): boolean {
  const authorization = factOf(section, "authorization", asObject);
  const power = powerOf(namesIn(authorization, "roles"), textsIn(authorization, "permissions"));
  return power === undefined || power.length > 0;
}
