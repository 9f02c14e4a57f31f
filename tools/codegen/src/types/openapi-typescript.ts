import {
  type GlobalContext,
  type OpenAPI3,
  resolveRef,
  type SchemaObject,
  scanDiscriminators,
  transformSchema,
  transformSchemaObject,
} from "openapi-typescript";
import ts from "typescript";
import type { Document, Schema } from "../spec/document.ts";

/**
 * The only file that calls openapi-typescript. Its last release is final, so a successor replaces this file.
 *
 * The document is already bundled and checked. `openapiTS` would do both again with its own older redocly, so this calls the
 * functions below it.
 */
export interface Transformer {
  /** `paths`, `components` and `operations`, as declarations. */
  readonly declarations: readonly ts.InterfaceDeclaration[];
  /** The type of one schema. References are still `components["schemas"]["Name"]`. */
  typeOf(schema: Schema): ts.TypeNode;
}

export function transformerFor(document: Document): Transformer {
  const context = contextFor(document);
  // The library's types and ours describe the same object, in different detail.
  const declarations = transformSchema(document as unknown as OpenAPI3, context);
  return {
    declarations: declarations.filter(ts.isInterfaceDeclaration),
    typeOf: (schema) =>
      transformSchemaObject(schema as SchemaObject, { path: "#/", ctx: context, schema: schema as SchemaObject }),
  };
}

/** The settings that we change. Each of the others is off if it is missing, which the type of the library does not say. */
function contextFor(document: Document): GlobalContext {
  const source = document as unknown as OpenAPI3;
  return {
    alphabetize: true,
    // A field with a default may still be absent from what the server sends.
    defaultNonNullable: false,
    discriminators: scanDiscriminators(source, {}),
    emptyObjectsUnknown: true,
    injectFooter: [],
    resolve: <T>($ref: string) => resolveRef(source, $ref, { silent: true }) as T | undefined,
    silent: true,
    transform: (schema: Schema) => (isEmpty(schema) ? NOTHING() : undefined),
  } as unknown as GlobalContext;
}

/** An object that has no field and may have none. Of a union with it, the fields of the other members stay readable. */
const isEmpty = ({ maxProperties }: Schema): boolean => maxProperties === 0;

const NOTHING = (): ts.TypeNode =>
  ts.factory.createTypeReferenceNode("Record", [
    ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    ts.factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword),
  ]);
