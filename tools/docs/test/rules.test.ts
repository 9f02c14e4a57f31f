/** The page of rules is as the code has it. What rules claim exists: operations, permissions, controls and thresholds. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CONTROLS, type Remedy, RULES, SEVERITIES, THRESHOLDS } from "@rollcall/audit/rules";
import { root } from "@rollcall/config/files";
import { expect, test } from "vitest";
import { rulesPage } from "../src/rules/page.ts";

interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

interface Operation {
  readonly "x-evidence": string;
  readonly "x-required-permissions"?: { readonly permissions: readonly string[] };
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

interface Spec {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const specs = Object.fromEntries(
  ["odin", "purecloud"].map((platform) => [
    platform,
    JSON.parse(readFileSync(join(root, "specs/dist", `${platform}.json`), "utf8")) as Spec,
  ]),
);

test("the page is as the rules are today (pnpm docs:rules writes it again)", () => {
  expect(readFileSync(join(root, "docs/rules.md"), "utf8")).toBe(rulesPage());
});

const MADE_UP = /^\{/;

/** The fields of a body that the schema of the request lacks. The name of a service may be a template. */
function unknownIn(spec: Spec, body: unknown, schemas: readonly Schema[], path = ""): readonly string[] {
  const all = schemas.flatMap((one) => resolved(spec, one));
  if (Array.isArray(body)) {
    const items = all.flatMap((one) => one.items ?? []);
    return body.flatMap((one) => unknownIn(spec, one, items, `${path}[]`));
  }
  if (typeof body !== "object" || body === null) return [];
  return Object.entries(body).flatMap(([name, value]) => {
    if (MADE_UP.test(name)) return [];
    const fields = all.flatMap(({ properties }) => properties?.[name] ?? []);
    return fields.length > 0 ? unknownIn(spec, value, fields, `${path}.${name}`) : [`${path}.${name}`];
  });
}

/** A schema, and the schemas that it consists of. */
function resolved(spec: Spec, schema: Schema): readonly Schema[] {
  const { $ref, allOf = [], anyOf = [], oneOf = [] } = schema;
  const named = spec.components.schemas[$ref?.split("/").at(-1) ?? ""];
  return [schema, ...[named ?? [], allOf, anyOf, oneOf].flat().flatMap((part) => resolved(spec, part))];
}

/** Why a platform does not have a request like this. Empty if it has. */
function wrongIn(spec: Spec, { request, permission }: Remedy): readonly string[] {
  if (!request) return [];
  const operation = spec.paths[request.path]?.[request.method.toLowerCase()];
  if (!operation) return ["no such operation"];
  const { permissions = [] } = operation["x-required-permissions"] ?? {};
  const isPermitted = permission === undefined || permissions.length === 0 || permissions.includes(permission);
  return [
    ...(operation["x-evidence"] === "found" ? [] : ["no source shows it"]),
    ...(isPermitted ? [] : [`it does not need ${permission}`]),
    ...unknownIn(spec, request.body, [operation.requestBody?.content["application/json"]?.schema ?? []].flat()),
  ];
}

test("a remedy has words alone, or a request that a source shows, with its fields and its permission", () => {
  const wrong = RULES.flatMap(({ id, platform, remedy }) => {
    // A remedy of a person is on either platform.
    const tried = Object.entries(specs).filter(([name]) => name === platform || !(platform in specs));
    const why = tried.map(([, spec]) => wrongIn(spec, remedy));
    return why.some((one) => one.length === 0) ? [] : [`${id}: ${why.flat().join(", ")}`];
  });
  expect(wrong).toEqual([]);
});

test("each claim of a control is in the table, and the table has no other rule", () => {
  for (const { id, controls } of RULES) expect(controls, id).toEqual(Object.keys(CONTROLS[id] ?? {}));
  expect(Object.keys(CONTROLS).filter((id) => !RULES.some((rule) => rule.id === id))).toEqual([]);
});

test("each threshold belongs to a rule, and each rule has an id of its own and a known severity", () => {
  expect(new Set(RULES.flatMap(({ thresholds = [] }) => thresholds))).toEqual(new Set(Object.keys(THRESHOLDS)));
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  for (const { severity } of RULES) expect(SEVERITIES).toContain(severity);
});

test.each(["packages/audit/README.md", "packages/cli/README.md"])("%s counts the rules", (page) => {
  expect(readFileSync(join(root, page), "utf8")).toContain(`[${RULES.length} rules](../../docs/rules.md)`);
});
