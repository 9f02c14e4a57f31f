import type { SeedShape } from "./inventory.ts";

/**
 * A table in which equal shapes are one entry (hash consing). The seed prints a whole user dozens of times. As a table, its
 * 6,000 lines of schema become a few hundred, and no field is lost.
 */
export class ShapeTable {
  readonly #references = new Map<string, string>();
  readonly shapes: Record<string, SeedShape> = {};

  /** The reference (`#1`, `#2`, in order of appearance) of a shape whose nested shapes are already references. */
  add(shape: SeedShape): string {
    const key = JSON.stringify(shape);
    const known = this.#references.get(key);
    if (known !== undefined) return known;
    const reference = `#${this.#references.size + 1}`;
    this.#references.set(key, reference);
    this.shapes[reference] = shape;
    return reference;
  }
}
