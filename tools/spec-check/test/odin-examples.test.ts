import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { examples, hasUserKey, object, userKeys } from "./odin/examples.ts";

// The mock chooses an answer by its name. So the name is that of the user, and the file belongs to the operation.

const folder = new URL("../../../specs/odin/paths/", import.meta.url);

/** Operations of the spec, each with the names and files of the examples of its answers. */
const operations = readdirSync(folder).flatMap((file) =>
  Object.values(object(parseYaml(readFileSync(new URL(file, folder), "utf8"))))
    .filter(isOperation)
    .map((operation) => ({
      id: String(operation.operationId),
      shown: Object.values(object(operation.responses)).flatMap((response) => shownBy(object(response))),
    })),
);

test("every example file is shown by the operation of its name, under its name", () => {
  const shown = operations.flatMap(({ id, shown }) =>
    shown.filter(({ file }) => file !== "").map(({ name, file }) => ({ file, name: `${id}.${name}` })),
  );
  for (const { file, name } of shown) expect(file).toBe(name);
  expect(shown.map(({ file }) => file).sort()).toStrictEqual([...examples.keys()].sort());
});

const ofUsers = operations.filter(({ shown }) => shown.some(({ name }) => hasUserKey(name))).filter(isRead);

test.each(ofUsers)("$id answers for each of the five users, or refuses", ({ id, shown }) => {
  const names = shown.map(({ name }) => name).filter(hasUserKey);
  // Only 4003 has schedules, and a call for events names a schedule.
  expect(names.sort()).toStrictEqual(id === "getUserEvents" ? ["4003"] : [...userKeys].sort());
});

test("there is something to answer for users", () => {
  expect(ofUsers.length).toBeGreaterThan(25);
});

function shownBy(response: Record<string, unknown>): { name: string; file: string }[] {
  if (!("content" in response)) return []; // a shared response holds its own
  const media = Object.values(object(response.content)).map(object);
  return media.flatMap(({ examples: named = {} }) =>
    Object.entries(object(named)).map(([name, shown]) => ({
      name,
      file: basename(String(object(shown).$ref ?? ""), ".yaml"),
    })),
  );
}

function isOperation(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && "operationId" in value;
}

function isRead({ id }: { id: string }): boolean {
  return id.startsWith("get");
}
