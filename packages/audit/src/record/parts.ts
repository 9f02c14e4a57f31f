import { type Fact, unknown } from "./fact.js";
import { factOf } from "./fact-of.js";
import type { Section } from "./outcome.js";

/** The parts of a scope's context by name, each with its outcome. A part that nobody read is absent. */
export type Parts = ReadonlyMap<string, Section>;

/** No part of the context was read. */
export const NO_PARTS: Parts = new Map();

/** A fact from a part of the context. Unknown if it was not read. */
export function factOfPart<T>(parts: Parts, name: string, read: (data: unknown) => T | null | undefined): Fact<T> {
  const section = parts.get(name);
  return section ? factOf(section, `context.${name}`, read) : unknown(`context.${name}: not read`);
}
