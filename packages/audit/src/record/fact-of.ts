import { type Fact, known, unknown } from "./fact.js";
import type { Section } from "./outcome.js";

/**
 * A fact from a section. `unavailable` means that the platform has no such thing for the user: known, and none. A hole, and
 * data in which `read` finds nothing that it understands, are unknown.
 *
 * @param name the section's name, for the words
 * @param read finds the value in the wire data; undefined where it is not of a shape that we know
 */
export function factOf<T>(section: Section, name: string, read: (data: unknown) => T | undefined): Fact<T> {
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
