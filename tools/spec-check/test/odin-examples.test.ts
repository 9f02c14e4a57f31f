import { expect, test } from "vitest";
import { bundledSpec } from "./bundled.ts";
import { examples, hasUserKey, object, userKeys } from "./odin/examples.ts";
import { follow, specOperations } from "./seed/spec-operations.ts";

// The mock chooses an answer by its name. So the name is that of the user, and the file belongs to the operation. The bundler
// adds the examples that `pnpm examples` wrote.

const document = await bundledSpec("odin");

/** Operations of the spec, each with the names and components of the examples of its answers. */
const operations = [...specOperations(document).values()].map(({ operationId, node }) => ({
  id: operationId,
  shown: Object.entries(object(node.responses)).flatMap(([status, response]) =>
    shownBy(follow(document, object(response))).map((one) => ({ ...one, isAnswer: status.startsWith("2") })),
  ),
}));

test("every example file is shown by the operation of its name, under its name", () => {
  const shown = operations.flatMap(({ id, shown }) =>
    shown
      .filter(({ file, isAnswer }) => isAnswer && file !== "")
      .map(({ name, file }) => ({ file, name: `${id}.${name}` })),
  );
  for (const { file, name } of shown) expect(file).toBe(name);
  expect(shown.map(({ file }) => file).sort()).toStrictEqual([...examples.keys()].sort());
});

const ofUsers = operations.filter(({ shown }) => shown.some(({ name }) => hasUserKey(name))).filter(isRead);

/** These calls name a schedule, or a device of a shared line. Only 4003 has them. */
const named = new Set(["getUserEvents", "getUserSharedCallAppearanceEndpoint"]);

test.each(ofUsers)("$id answers for each of the five users, or refuses", ({ id, shown }) => {
  const names = shown.map(({ name }) => name).filter(hasUserKey);
  expect(names.sort()).toStrictEqual(named.has(id) ? ["4003"] : [...userKeys].sort());
});

test("there is something to answer for users", () => {
  expect(ofUsers.length).toBeGreaterThan(25);
});

function shownBy(response: Record<string, unknown>): { name: string; file: string }[] {
  const media = Object.values((response.content ?? {}) as object).map(object);
  return media.flatMap(({ examples: named = {} }) =>
    Object.entries(object(named)).map(([name, shown]) => ({
      name,
      file: String(object(shown).$ref ?? "").replace("#/components/examples/", ""),
    })),
  );
}

function isRead({ id }: { id: string }): boolean {
  return id.startsWith("get");
}
