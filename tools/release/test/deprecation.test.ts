/** `deprecated: true` in a spec must reach callers: their editor strikes the name through, by the published declarations. */
import { join } from "node:path";
import { type Api, apis, type Document, methodsOf, type Schema } from "@rollcall/codegen";
import ts from "typescript-5";
import { beforeAll, expect, test } from "vitest";
import { bundleSpec } from "../src/spec/bundle.ts";

/** Something that has members, and which of them the spec calls deprecated. */
interface Holder {
  readonly type: string;
  readonly deprecated: readonly string[];
  readonly all: readonly string[];
}

const interfaces: Readonly<Record<Api, string>> = { odin: "OdinClient", purecloud: "PureCloudClient" };

function holdersOf(document: Document, api: Api): Holder[] {
  const methods = methodsOf(document);
  const named = (type: string, members: readonly (readonly [string, boolean])[]): Holder => ({
    type,
    deprecated: members.filter(([, deprecated]) => deprecated).map(([name]) => name),
    all: members.map(([name]) => name),
  });
  return [
    named(
      interfaces[api],
      methods.map(({ name, operation }) => [name, operation.deprecated === true]),
    ),
    ...methods.map(({ name, parameters }) =>
      named(
        `${name.charAt(0).toUpperCase()}${name.slice(1)}Params`,
        parameters.map((one) => [one.name, one.deprecated === true]),
      ),
    ),
    ...Object.entries(document.components?.schemas ?? {}).map(([name, { properties = {} }]: [string, Schema]) =>
      named(
        name,
        Object.entries(properties).map(([field, schema]) => [field, schema.deprecated === true]),
      ),
    ),
  ].filter(({ deprecated }) => deprecated.length > 0);
}

/** What was read for one type is not read again for the next. */
const parsed = ts.createDocumentRegistry();

/** The members of a type that an editor strikes through when it offers them. */
function struckThrough(api: Api, type: string): { struck: string[]; offered: string[] } {
  const file = join(import.meta.dirname, "editor.ts");
  const text = `import type { ${type} } from "@rollcall/clients/${api}";\ndeclare const it: ${type};\nit.`;
  const options: ts.CompilerOptions = {
    strict: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
  };
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? `${api} ${type}` : "1"),
    getScriptSnapshot: (name) => {
      const source = name === file ? text : ts.sys.readFile(name);
      return source === undefined ? undefined : ts.ScriptSnapshot.fromString(source);
    },
    getCurrentDirectory: () => import.meta.dirname,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    realpath: ts.sys.realpath ?? ((path) => path),
  };
  const entries = ts.createLanguageService(host, parsed).getCompletionsAtPosition(file, text.length, {})?.entries ?? [];
  const struck = entries.filter(({ kindModifiers = "" }) => kindModifiers.split(",").includes("deprecated"));
  return { struck: struck.map(({ name }) => name), offered: entries.map(({ name }) => name) };
}

const documents = new Map<Api, Document>();
beforeAll(async () => {
  for (const api of apis) documents.set(api, await bundleSpec(join(import.meta.dirname, "../../.."), api));
});

test("operations, parameters and fields that the specs call deprecated, and only those, are struck through", () => {
  const kinds = { operation: 0, parameter: 0, field: 0 };
  for (const [api, document] of documents) {
    for (const { type, deprecated, all } of holdersOf(document, api)) {
      const { struck, offered } = struckThrough(api, type);
      expect(offered, `what ${type} offers`).toEqual(expect.arrayContaining([...all]));
      expect(struck.sort(), `what is struck through of ${type}`).toEqual([...deprecated].sort());
      kinds[type.endsWith("Client") ? "operation" : type.endsWith("Params") ? "parameter" : "field"] +=
        deprecated.length;
    }
  }
  // Without any, this test would prove nothing.
  for (const count of Object.values(kinds)) expect(count).toBeGreaterThan(0);
});
