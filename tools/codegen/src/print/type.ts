import ts from "typescript";
import { comment, linesOf, lineWidth } from "./text.ts";

/** What a reference to a named schema is called where it stands. */
export type NameOf = (schema: string) => string;

const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed, removeComments: true });
const nowhere = ts.createSourceFile("nowhere.ts", "", ts.ScriptTarget.ESNext);

/**
 * A type as text. `components["schemas"]["User"]` of openapi-typescript becomes `nameOf("User")`. Long lines are broken as a
 * formatter breaks them.
 *
 * @param indent of the line that the type starts on
 * @param column where on that line it starts
 */
export function printType(node: ts.TypeNode, nameOf: NameOf, indent = "", column = indent.length): string {
  const flat = print(node, nameOf);
  if (flat !== undefined && column + flat.length < lineWidth) return flat;
  return print(node, nameOf, indent) ?? raw(node);
}

/** A type on one line, or undefined where it needs several. With an indent, on as many lines as it has parts. */
function print(node: ts.TypeNode, nameOf: NameOf, indent?: string): string | undefined {
  const named = schemaName(node);
  if (named !== undefined) return nameOf(named);
  const inner = `${indent}  `;
  const part = (one: ts.TypeNode) => (indent === undefined ? print(one, nameOf) : printType(one, nameOf, indent));
  if (ts.isTypeLiteralNode(node)) {
    return indent === undefined ? printMap(node, nameOf) : `{\n${printMembers(node.members, nameOf, inner)}${indent}}`;
  }
  if (ts.isUnionTypeNode(node)) {
    if (indent === undefined) return joined(node.types.map(part), " | ");
    return node.types.map((one) => `\n${inner}| ${printType(one, nameOf, `${inner}  `)}`).join("");
  }
  if (ts.isIntersectionTypeNode(node)) return joined(node.types.map(part), " & ");
  if (ts.isParenthesizedTypeNode(node)) {
    const text = part(node.type);
    return around("(", text?.startsWith("\n") ? `${text}\n${indent}` : text, ")");
  }
  if (ts.isArrayTypeNode(node)) return around("", part(node.elementType), "[]");
  if (ts.isIndexedAccessTypeNode(node)) {
    return around("", part(node.objectType), around("[", part(node.indexType), "]"));
  }
  if (ts.isTypeReferenceNode(node) && node.typeArguments) {
    return around(`${raw(node.typeName)}<`, joined(node.typeArguments.map(part), ", "), ">");
  }
  return raw(node);
}

/** The members of an object type, one below the other, with their comments. */
export function printMembers(members: readonly ts.TypeElement[], nameOf: NameOf, indent: string): string {
  return members.map((member) => printMember(member, nameOf, indent)).join("");
}

/** The lines of the comment that openapi-typescript attached to a node. */
export function commentOf(node: ts.Node): string[] {
  return (ts.getSyntheticLeadingComments(node) ?? []).flatMap((one) => linesOf(one.text));
}

function printMember(member: ts.TypeElement, nameOf: NameOf, indent: string): string {
  const { head, type } = parts(member);
  const start = `${indent}${head}:`;
  const text = type ? printType(type, nameOf, indent, start.length + 1) : "unknown";
  return `${comment(commentOf(member), indent)}${start}${text.startsWith("\n") ? "" : " "}${text};\n`;
}

function parts(member: ts.TypeElement): { head: string; type: ts.TypeNode | undefined } {
  if (ts.isPropertySignature(member)) {
    return { head: `${raw(member.name)}${member.questionToken ? "?" : ""}`, type: member.type };
  }
  if (ts.isIndexSignatureDeclaration(member)) return { head: "[key: string]", type: member.type };
  throw new TypeError(`A member of kind ${ts.SyntaxKind[member.kind]} is not expected from openapi-typescript.`);
}

/** A map (`{ [key: string]: T }`) may fit on one line. An object with properties gets several. */
function printMap({ members: [member, ...others] }: ts.TypeLiteralNode, nameOf: NameOf): string | undefined {
  if (!member || others.length > 0 || !ts.isIndexSignatureDeclaration(member)) return undefined;
  return around("{ [key: string]: ", print(member.type, nameOf), " }");
}

/** Texts, each once, if there are all of them. */
const joined = (texts: readonly (string | undefined)[], glue: string): string | undefined =>
  texts.includes(undefined) ? undefined : [...new Set(texts)].join(glue);

const around = (before: string, text: string | undefined, after: string | undefined): string | undefined =>
  text === undefined || after === undefined ? undefined : before + text + after;

/** "User" for `components["schemas"]["User"]`. */
function schemaName(node: ts.TypeNode): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const { objectType, indexType } = node.objectType;
  if (raw(objectType) !== "components" || raw(indexType) !== '"schemas"') return undefined;
  return JSON.parse(raw(node.indexType)) as string;
}

function raw(node: ts.Node): string {
  return printer.printNode(ts.EmitHint.Unspecified, node, nowhere);
}
