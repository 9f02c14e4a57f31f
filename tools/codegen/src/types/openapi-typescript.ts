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

function contextFor(document: Document): GlobalContext {
  const source = document as unknown as OpenAPI3;
  return {
    additionalProperties: false,
    alphabetize: true,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    // A field with a default may still be absent from what the server sends.
    defaultNonNullable: false,
    discriminators: scanDiscriminators(source, {}),
    emptyObjectsUnknown: true,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    postTransform: undefined,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    // Needed by the front door only.
    redoc: undefined as unknown as GlobalContext["redoc"],
    resolve: <T>($ref: string) => resolveRef(source, $ref, { silent: true }) as T | undefined,
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    transform: undefined,
    transformProperty: undefined,
  };
}
