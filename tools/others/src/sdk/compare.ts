import {
  type Document,
  type Operation,
  operationsOf,
  parametersOf,
  type Response,
  resolve,
  type Schema,
} from "@rollcall/codegen/document";
import type { Page } from "./pages.ts";
import { flat, kindOf } from "./schemas.ts";
import type { Sdk, SdkOperation, Typed } from "./typings.ts";

/**
 * What differs between the spec and a vendor's SDK, a line each. Schemas are found from the answers and the bodies of the
 * operations that both have, because their names may differ.
 */
export function compare(spec: Document, sdk: Sdk, pages: ReadonlyMap<string, Page>): string[] {
  const found = new Set<string>();
  const walk = schemaWalk(spec, sdk, found);
  for (const [, , operation] of operationsOf(spec)) {
    const { operationId: name } = operation;
    if (name === undefined) continue;
    const theirs = namedIn(sdk.operations, name);
    if (theirs === undefined) {
      found.add(`${name}: is not in the SDK`);
      continue;
    }
    for (const line of ofParameters(spec, operation, theirs, namedIn(pages, name))) found.add(`${name}: ${line}`);
    for (const line of ofPermissions(operation, namedIn(pages, name))) found.add(`${name}: ${line}`);
    const body = operation.requestBody && schemaIn(resolve(spec, operation.requestBody));
    if ((body === undefined) !== (theirs.body === undefined))
      found.add(`${name}: has ${body ? "a body here only" : "a body in the SDK only"}`);
    if (body && theirs.body) walk(`${name} body`, body, theirs.body.type);
    const success = Object.entries(operation.responses ?? {}).filter(([status]) => status.startsWith("2"));
    const answer = success.map(([, one]) => schemaIn(resolve(spec, one))).find((schema) => schema !== undefined);
    if (answer && theirs.answer !== "void") walk(`${name} answer`, answer, theirs.answer);
    else if (answer || !["void", "object"].includes(theirs.answer))
      found.add(`${name}: answers ${answer ? "something" : "nothing"} here and ${theirs.answer} in the SDK`);
  }
  return [...found].sort();
}

/** The SDK's generator adds a digit to a name that differs from another one by case only. */
const namedIn = <T>(all: ReadonlyMap<string, T>, name: string): T | undefined => all.get(name) ?? all.get(`${name}0`);

/** A parameter as the SDK's generator names it: `owner.id` is `ownerId`, and a word of JavaScript such as `number` is `_number`. */
function namedBySdk(name: string, { parameters }: SdkOperation): string {
  const joined = name.replace(/\.(\w)/g, (_, letter: string) => letter.toUpperCase());
  return [joined, `_${joined}`].find((one) => parameters.has(one)) ?? name;
}

const schemaIn = ({ content = {} }: Response): Schema | undefined => Object.values(content)[0]?.schema;

function ofParameters(spec: Document, operation: Operation, theirs: SdkOperation, page?: Page): string[] {
  const ours = new Map(parametersOf(spec, operation).map((one) => [namedBySdk(one.name, theirs), one] as const));
  const lines = [...theirs.parameters].flatMap(([name, typed]) => {
    const own = ours.get(name);
    if (own === undefined) return [`parameter ${name} is in the SDK only`];
    const schema = flat(spec, own.schema ?? {});
    const values = kindOf(schema) === "boolean" ? ["true", "false"] : flat(spec, schema.items ?? schema).enum;
    return [
      ...requiredness(`parameter ${name}`, own.required === true, typed),
      ...ofValues(name, values, page?.values.get(name)),
    ];
  });
  const extra = [...ours.keys()].filter((name) => !theirs.parameters.has(name));
  return [...lines, ...extra.map((name) => `parameter ${name} is here only`)];
}

function ofValues(name: string, ours: readonly unknown[] = [], theirs: readonly unknown[] | undefined): string[] {
  if (theirs === undefined) return [];
  const there = theirs.filter((value) => !ours.includes(value));
  const here = ours.filter((value) => !theirs.includes(value));
  return [
    ...(there.length > 0 ? [`parameter ${name} has ${there.join(", ")} in the SDK only`] : []),
    ...(here.length > 0 ? [`parameter ${name} has ${here.join(", ")} here only`] : []),
  ];
}

function ofPermissions({ "x-required-permissions": ours }: Operation, page?: Page): string[] {
  if (page === undefined || ours === undefined) return [];
  const shown = (mode: string, names: readonly string[]) => [mode, ...[...names].sort()].join(" ");
  const [here, there] = [shown(ours.mode, ours.permissions), shown(page.mode, page.permissions)];
  return here === there ? [] : [`requires ${here} here and ${there} in the SDK`];
}

function requiredness(what: string, isHere: boolean, { required }: Typed): string[] {
  return isHere === required ? [] : [`${what} is required ${isHere ? "here" : "in the SDK"} only`];
}

/** Compares a schema with a type of the SDK, and then what is in them. Each pair is compared once. */
function schemaWalk(spec: Document, { models }: Sdk, found: Set<string>) {
  const seen = new Set<string>();
  return walk;

  function walk(where: string, node: Schema, type: string): void {
    const schema = flat(spec, node);
    const kind = kindOf(schema);
    const [theirs, inner] = kindOfType(type);
    const below = theirs === "array" ? schema.items : schema.additionalProperties;
    if (theirs === "model") ofModel(nameOf(node) ?? where, inner, schema);
    else if (theirs !== "any" && kind !== "any" && kind !== theirs)
      found.add(`${where}: is ${kind} here and ${type} in the SDK`);
    else if (inner !== "" && typeof below === "object") walk(where, below, inner);
    else if (inner !== "") found.add(`${where}: is ${type} in the SDK only`);
  }

  function ofModel(name: string, model: string, { type, properties = {}, required = [] }: Schema): void {
    if (seen.has(`${name} ${model}`)) return;
    seen.add(`${name} ${model}`);
    const fields = models.get(model) ?? new Map<string, Typed>();
    if (type !== undefined && type !== "object") found.add(`${name}: is ${String(type)} here and ${model} in the SDK`);
    for (const [field, typed] of fields) {
      const own = properties[field];
      if (own === undefined) found.add(`${name}.${field}: is in the SDK only, as ${typed.type}`);
      else {
        for (const line of requiredness("it", required.includes(field), typed)) found.add(`${name}.${field}: ${line}`);
        walk(`${name}.${field}`, own, typed.type);
      }
    }
    for (const field of Object.keys(properties).filter((one) => !fields.has(one)))
      found.add(`${name}.${field}: is here only`);
  }
}

/** The kind of a type, and what a list, a map or a model holds. */
function kindOfType(type: string): readonly [kind: string, inner: string] {
  const inner = /^Array<(.*)>$/.exec(type)?.[1];
  if (inner !== undefined) return ["array", inner];
  const value = /^\{ \[key: string\]: (.*); \}$/.exec(type)?.[1];
  if (value !== undefined) return ["object", value];
  const model = /^Models\.(\w+)$/.exec(type)?.[1];
  return model === undefined ? [type, ""] : ["model", model];
}

/** The name of a schema, or of the one that it is apart from null. */
const nameOf = (node: Schema): string | undefined =>
  [node, ...(node.oneOf ?? node.anyOf ?? node.allOf ?? [])].flatMap(({ $ref }) => $ref?.split("/").at(-1) ?? [])[0];
