import { type Fact, known, unknown } from "./fact.js";
import type { Section } from "./outcome.js";
import type { WireObject } from "./wire.js";

/**
 * A fact from a section. `unavailable` means that the user has no such thing: known, and none. A gap is unknown, and so is
 * data that `read` does not understand. A section that the record lacks was not requested, and is unknown as well.
 *
 * @param name the section's name, for the reason
 * @param read finds the value in the wire data. `null` if it says that there is none. Undefined if the shape is unknown
 */
export function factOf<T>(
  section: Section | undefined,
  name: string,
  read: (data: unknown) => T | null | undefined,
): Fact<T> {
  if (section === undefined) return unknown(`${name}: not requested`);
  switch (section.status) {
    case "ok": {
      const value = read(section.data);
      return value === undefined ? unknown(`${name}: not of a known shape`) : known(value);
    }
    case "unavailable":
      return known<T>(null);
    case "forbidden":
      return unknown(`${name}: forbidden`);
    case "failed":
      return unknown(`${name}: ${section.error.message}`);
  }
}

/** The object itself if it has one of these fields. Unknown otherwise, because they were not returned. */
export function returnedIn(fact: Fact<WireObject>, name: string, fields: readonly string[]): Fact<WireObject> {
  if (!fact.known || fact.value === null) return fact;
  const object = fact.value;
  for (const field of fields) if (object[field] !== undefined) return fact;
  return unknown(`${name}: no ${fields[0]} was returned`);
}
