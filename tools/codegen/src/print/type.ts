import ts from "typescript";
import { comment, linesOf, lineWidth } from "./comment.ts";

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
  const flat = printFlat(node, nameOf);
  if (flat !== undefined && column + flat.length < lineWidth) return flat;
  const inner = `${indent}  `;
  if (ts.isTypeLiteralNode(node)) return `{\n${printMembers(node.members, nameOf, inner)}${indent}}`;
  if (ts.isUnionTypeNode(node)) {
    const parts = node.types.map((part) => `\n${inner}| ${printType(part, nameOf, `${inner}  `)}`);
    return parts.join("");
  }
  if (ts.isIntersectionTypeNode(node)) return node.types.map((part) => printType(part, nameOf, indent)).join(" & ");
  if (ts.isParenthesizedTypeNode(node)) {
    const text = printType(node.type, nameOf, indent);
    return text.startsWith("\n") ? `(${text}\n${indent})` : `(${text})`;
  }
  if (ts.isArrayTypeNode(node)) return `${printType(node.elementType, nameOf, indent)}[]`;
  if (ts.isIndexedAccessTypeNode(node)) {
    return `${printType(node.objectType, nameOf, indent)}[${printType(node.indexType, nameOf, indent)}]`;
  }
  if (ts.isTypeReferenceNode(node) && node.typeArguments) {
    return `${raw(node.typeName)}<${node.typeArguments.map((part) => printType(part, nameOf, indent)).join(", ")}>`;
  }
  return flat ?? raw(node);
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

/** The type on one line, or undefined where it needs several. */
function printFlat(node: ts.TypeNode, nameOf: NameOf): string | undefined {
  const named = schemaName(node);
  if (named !== undefined) return nameOf(named);
  if (ts.isTypeLiteralNode(node)) return printFlatMap(node, nameOf);
  if (ts.isUnionTypeNode(node)) return joinFlat(node.types, " | ", nameOf);
  if (ts.isIntersectionTypeNode(node)) return joinFlat(node.types, " & ", nameOf);
  if (ts.isParenthesizedTypeNode(node)) return around("(", printFlat(node.type, nameOf), ")");
  if (ts.isArrayTypeNode(node)) return around("", printFlat(node.elementType, nameOf), "[]");
  if (ts.isIndexedAccessTypeNode(node)) {
    const object = printFlat(node.objectType, nameOf);
    return object === undefined ? undefined : around(`${object}[`, printFlat(node.indexType, nameOf), "]");
  }
  if (ts.isTypeReferenceNode(node) && node.typeArguments) {
    return around(`${raw(node.typeName)}<`, joinFlat(node.typeArguments, ", ", nameOf), ">");
  }
  return raw(node);
}

/** A map (`{ [key: string]: T }`) may fit on one line. An object with properties gets several. */
function printFlatMap(node: ts.TypeLiteralNode, nameOf: NameOf): string | undefined {
  const [member, ...others] = node.members;
  if (!member || others.length > 0 || !ts.isIndexSignatureDeclaration(member)) return undefined;
  return around("{ [key: string]: ", printFlat(member.type, nameOf), " }");
}

function joinFlat(nodes: readonly ts.TypeNode[], glue: string, nameOf: NameOf): string | undefined {
  const texts = nodes.map((node) => printFlat(node, nameOf));
  return texts.includes(undefined) ? undefined : [...new Set(texts)].join(glue);
}

function around(before: string, text: string | undefined, after: string): string | undefined {
  return text === undefined ? undefined : before + text + after;
}

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
