import ts from "typescript";
import { comment, linesOf } from "./text.ts";

/** What a reference to a named schema is called where it stands. */
export type NameOf = (schema: string) => string;

const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed, removeComments: true });
const nowhere = ts.createSourceFile("nowhere.ts", "", ts.ScriptTarget.ESNext);

/** A type as text. `components["schemas"]["User"]` of openapi-typescript becomes `nameOf("User")`. */
export function printType(node: ts.TypeNode, nameOf: NameOf, indent = ""): string {
  const named = schemaName(node);
  if (named !== undefined) return nameOf(named);
  const part = (one: ts.TypeNode) => printType(one, nameOf, indent);
  const joined = (types: readonly ts.TypeNode[], glue: string) => [...new Set(types.map(part))].join(glue);
  if (ts.isTypeLiteralNode(node)) {
    // The formatter keeps an object on several lines if its first member begins a new line. A map may fit on one line.
    const first = node.members.every(ts.isIndexSignatureDeclaration) ? " " : "\n";
    return `{${first}${printMembers(node.members, nameOf, `${indent}  `)}${indent}}`;
  }
  if (ts.isUnionTypeNode(node)) return joined(membersOf(node), " | ");
  if (ts.isIntersectionTypeNode(node)) return joined(node.types, " & ");
  if (ts.isParenthesizedTypeNode(node)) return `(${part(node.type)})`;
  if (ts.isArrayTypeNode(node)) return `${part(node.elementType)}[]`;
  if (ts.isIndexedAccessTypeNode(node)) return `${part(node.objectType)}[${part(node.indexType)}]`;
  if (ts.isTypeReferenceNode(node) && node.typeArguments)
    return `${raw(node.typeName)}<${node.typeArguments.map(part).join(", ")}>`;
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
  const text = type ? printType(type, nameOf, indent) : "unknown";
  return `${comment(commentOf(member), indent)}${indent}${head}: ${text};\n`;
}

function parts(member: ts.TypeElement): { head: string; type: ts.TypeNode | undefined } {
  if (ts.isPropertySignature(member)) {
    return { head: `${raw(member.name)}${member.questionToken ? "?" : ""}`, type: member.type };
  }
  if (ts.isIndexSignatureDeclaration(member)) return { head: "[key: string]", type: member.type };
  throw new TypeError(`A member of kind ${ts.SyntaxKind[member.kind]} is not expected from openapi-typescript.`);
}

/** The members of a union. Those of a union in it count as its own. */
function membersOf({ types }: ts.UnionTypeNode): ts.TypeNode[] {
  return types.flatMap((one) => {
    const inner = ts.isParenthesizedTypeNode(one) ? one.type : one;
    return ts.isUnionTypeNode(inner) ? membersOf(inner) : [one];
  });
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
