import type { Document, Operation } from "@rollcall/codegen";
import { expect, test } from "vitest";
import { plain } from "../../src/spec/plain.ts";

type Loose = Readonly<Record<string, unknown>>;

const id = { name: "id", in: "path", required: true, schema: { type: "string" } };
const get = { operationId: "getRoom", responses: {} };
const states: Loose = { name: "state", in: "query", schema: { type: "array", items: { type: "string" } } };
const at = (item: Loose, components?: Loose) =>
  ({ paths: { "/rooms/{id}": item }, ...(components && { components }) }) as unknown as Document;

function parametersOf(document: Document): unknown {
  const operation: Operation | undefined = plain(document).paths?.["/rooms/{id}"]?.get;
  return operation?.parameters;
}

test.each<[string, Document, Document, same: boolean]>([
  ["a parameter of the path", at({ parameters: [id], get }), at({ get: { ...get, parameters: [id] } }), true],
  [
    "one that the operation has otherwise",
    at({ parameters: [id], get: { ...get, parameters: [{ ...id, description: "Own." }] } }),
    at({ get: { ...get, parameters: [{ ...id, description: "Own." }] } }),
    true,
  ],
  [
    "explode of a single value",
    at({ get: { ...get, parameters: [{ ...id, explode: true, style: "simple" }] } }),
    at({ get: { ...get, parameters: [id] } }),
    true,
  ],
  [
    "explode of a list as it is by default",
    at({ get: { ...get, parameters: [{ ...states, style: "form", explode: true }] } }),
    at({ get: { ...get, parameters: [states] } }),
    true,
  ],
  [
    "a list in one value",
    at({ get: { ...get, parameters: [{ ...states, explode: false }] } }),
    at({ get: { ...get, parameters: [states] } }),
    false,
  ],
  [
    "another style",
    at({ get: { ...get, parameters: [{ ...states, style: "pipeDelimited" }] } }),
    at({ get: { ...get, parameters: [{ ...states, explode: false }] } }),
    false,
  ],
])("%s", (_, one, other, same) => {
  const [left, right] = [parametersOf(one), parametersOf(other)];
  // Two that are not there would be the same as well.
  expect(left).toContainEqual(expect.objectContaining({ name: expect.stringMatching(/^(id|state)$/) }));
  if (same) expect(left).toEqual(right);
  else expect(left).not.toEqual(right);
});

test("a parameter that operations share is written plainly, too", () => {
  const document = at({ get }, { parameters: { states: { ...states, style: "form" } } });
  expect(plain(document).components?.parameters).toEqual({ states: { ...states, explode: true } });
});
