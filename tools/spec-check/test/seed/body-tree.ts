import type { SeedShape } from "./inventory.ts";
import type { ShapeTable } from "./shapes.ts";

const field = /^\s*"(?<name>[^"]+)": (?<type>.+?),\s*$/;
const opening = /^\s*"(?<name>[^"]+)": \{\s*$/;
const closing = /^\s*\},?\s*$/;

/**
 * Reads one printed body (`{ "id": String, "chat": { ... }, }`, one field a line) into the table.
 * @param lines from the line after the outer `{` to its `}`
 * @returns the reference of the outer shape
 * @throws Error with the line, if it is not a field, an opening or a closing brace
 */
export function readBodyTree(lines: readonly string[], table: ShapeTable): string {
  let position = 0;
  const readShape = (): string => {
    const shape: SeedShape = {};
    for (;;) {
      const line = lines[position++];
      if (line === undefined) throw new Error("a body ends before its closing brace");
      if (closing.test(line)) return table.add(shape);
      const nested = opening.exec(line)?.groups?.name;
      if (nested !== undefined) {
        put(shape, nested, readShape());
        continue;
      }
      const groups = field.exec(line)?.groups;
      if (!groups) throw new Error(`not a field: ${line}`);
      put(shape, groups.name ?? "", groups.type ?? "");
    }
  };
  const reference = readShape();
  if (position !== lines.length) throw new Error(`text after the body: ${lines[position]}`);
  return reference;
}

function put(shape: SeedShape, name: string, type: string): void {
  if (name in shape) throw new Error(`field "${name}" stands twice in one object`);
  shape[name] = type;
}
