import ts from "typescript";
import { comment } from "../print/text.ts";
import { commentOf, type NameOf, printMembers, printType } from "../print/type.ts";
import type { Reach } from "../spec/reach.ts";
import { stopIfAny } from "../stop.ts";
import type { Transformer } from "./openapi-typescript.ts";

/** How named schemas are called: `open` where a response can hold the value, `closed` where only we send it. */
export interface Names {
  readonly open: NameOf;
  readonly closed: NameOf;
}

export function namesOf(reach: Reach): Names {
  return { open: (name) => name, closed: (name) => (reach.openEnums.has(name) ? `Known${name}` : name) };
}

/** The text of `<api>.gen.ts` below its header: the named types, then `components`, `paths` and `operations`. */
export function schemaFile(transformer: Transformer, reach: Reach): string {
  const names = namesOf(reach);
  const groups = new Map(membersOf(transformer, "components").map((group) => [keyOf(group), typeMembers(group)]));
  const schemas = groups.get("schemas") ?? [];
  const types = schemas.map((schema) => namedType(schema, reach, names));
  checkNames(schemas.map(keyOf), reach);
  const paths = membersOf(transformer, "paths").map((one) => pathText(one, names));
  const operations = membersOf(transformer, "operations").map((one) => operationText(one, names));
  const sends = operations.some((text) => text.includes("Sendable<"));
  return [
    ...(sends ? [`import type { Sendable } from "../core/operation.js";\n`] : []),
    ...types,
    componentsText(groups, names),
    `export interface paths {\n${paths.join("")}}\n`,
    `export interface operations {\n${operations.join("")}}\n`,
  ].join("\n");
}

function namedType(schema: ts.PropertySignature, reach: Reach, names: Names): string {
  const name = keyOf(schema);
  const { type } = schema;
  if (!type) throw new TypeError(`components.schemas.${name} has no type.`);
  const doc = commentOf(schema);
  if (reach.openEnums.has(name)) {
    const known = comment([`The values of {@link ${name}} that are known today.`], "");
    const open = `export type ${name} = Known${name} | (string & {});\n`;
    return `${comment(doc, "")}${open}\n${known}${alias(`Known${name}`, type, names.closed)}`;
  }
  const nameOf = reach.inResponses.has(name) || reach.takingBack.has(name) ? names.open : names.closed;
  if (ts.isTypeLiteralNode(type)) {
    return `${comment(doc, "")}export interface ${name} {\n${printMembers(type.members, nameOf, "  ")}}\n`;
  }
  return comment(doc, "") + alias(name, type, nameOf);
}

function alias(name: string, type: ts.TypeNode, nameOf: NameOf): string {
  return `export type ${name} = ${printType(type, nameOf)};\n`;
}

/** `schemas` maps each name to its type. Parameters and request bodies are sent. Responses and headers are not. */
function componentsText(groups: ReadonlyMap<string, readonly ts.PropertySignature[]>, names: Names): string {
  const texts = [...groups].flatMap(([group, members]) => {
    // Answers are read by the platform's own `Response`, whose headers have no types.
    if (members.length === 0 || group === "headers") return [];
    if (group === "responses") members.forEach(bareResponse);
    const ours = group === "parameters" || group === "requestBodies";
    const lines =
      group === "schemas"
        ? members.map((one) => `    ${keyOf(one)}: ${keyOf(one)};\n`).join("")
        : printMembers(members, ours ? names.closed : names.open, "    ");
    return [`  ${group}: {\n${lines}  };\n`];
  });
  return `export interface components {\n${texts.join("")}}\n`;
}

/**
 * A path with its methods. openapi-typescript also lists methods that the path lacks, and these are dropped. Only the first
 * line of a comment stays, because editors do not show it here. The client's method has the rest.
 */
function pathText(path: ts.PropertySignature, names: Names): string {
  const members = typeMembers(path).filter((one) => !isNever(one) && !hasOnlyNever(one));
  const lines = members.map((one) => {
    const said = commentOf(one).filter((line) => line !== "");
    const told = said.filter((line, at) => at === 0 || line.startsWith("@deprecated"));
    ts.setSyntheticLeadingComments(one, undefined);
    return comment(told, "    ") + printMembers([withoutNever(one)], names.closed, "    ");
  });
  return `  ${JSON.stringify(keyOf(path))}: {\n${lines.join("")}  };\n`;
}

const JSON_BODY = /("application\/json": )(?:\| )?([^;]+);/g;

function operationText(operation: ts.PropertySignature, names: Names): string {
  const all = typeMembers(operation).filter((part) => !isNever(part));
  for (const part of all) if (keyOf(part) === "responses") typeMembers(part).forEach(bareResponse);
  const parts = all.map((part) => {
    const text = printMembers([withoutNever(part)], keyOf(part) === "responses" ? names.open : names.closed, "    ");
    // What is sent may have readonly lists, and undefined for what is optional.
    return keyOf(part) === "requestBody" ? text.replace(JSON_BODY, "$1Sendable<$2>;") : text;
  });
  return `  ${keyOf(operation)}: {\n${parts.join("")}  };\n`;
}

/** Removes the comments of a response and the types of its headers. No editor shows them, and they are much of what is installed. */
function bareResponse(response: ts.PropertySignature): void {
  ts.setSyntheticLeadingComments(response, undefined);
  const { type } = response;
  if (!type || !ts.isTypeLiteralNode(type)) return;
  const bare = typeMembers(response).filter((part) => keyOf(part) !== "headers");
  Object.assign(type, { members: ts.factory.createNodeArray(bare) });
}

/** Drops the places without parameters. If none has parameters, they stay, because `{}` would accept anything. */
function withoutNever(property: ts.PropertySignature): ts.PropertySignature {
  const members = typeMembers(property);
  if (keyOf(property) !== "parameters" || hasOnlyNever(property)) return property;
  const type = ts.factory.createTypeLiteralNode(members.filter((one) => !isNever(one)));
  return ts.factory.createPropertySignature(property.modifiers, property.name, property.questionToken, type);
}

function membersOf(transformer: Transformer, name: string): ts.PropertySignature[] {
  const found = transformer.declarations.find((one) => one.name.text === name);
  return found?.members.filter(ts.isPropertySignature) ?? [];
}

function typeMembers(property: ts.PropertySignature): ts.PropertySignature[] {
  const { type } = property;
  return type && ts.isTypeLiteralNode(type) ? type.members.filter(ts.isPropertySignature) : [];
}

function isNever(property: ts.PropertySignature): boolean {
  return property.type?.kind === ts.SyntaxKind.NeverKeyword;
}

function hasOnlyNever(property: ts.PropertySignature): boolean {
  const members = typeMembers(property);
  return members.length > 0 && members.every(isNever);
}

function keyOf(property: ts.PropertySignature): string {
  return ts.isIdentifier(property.name) || ts.isStringLiteral(property.name) ? property.name.text : "";
}

/** Names that the generated files use for something else. */
const taken = /^(components|operations|paths|Array|Promise|Record|CallOptions|NamedOperation)$/;

/** A schema's name becomes the name of a type, so it must be valid and unique. */
function checkNames(schemas: readonly string[], reach: Reach): void {
  const known = new Set([...reach.openEnums].map((name) => `Known${name}`));
  const wrong = schemas.filter((name) => !/^[A-Z][A-Za-z0-9_]*$/.test(name) || taken.test(name) || known.has(name));
  const remedy = "cannot be the name of a type. Do: rename the file, in PascalCase.";
  stopIfAny(wrong.map((name) => `components/schemas/${name}: ${remedy}`));
}
