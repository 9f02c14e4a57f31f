import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  CompilerState,
  Extractor,
  ExtractorConfig,
  ExtractorLogLevel,
  type IConfigFile,
} from "@microsoft/api-extractor";
import { apis, type Document, operationsOf, parametersOf, titles } from "@rollcall/codegen";
import { temporaryFolder } from "@rollcall/config/files";
import { helpOf } from "@rollcall/config/help";
import type { Bundles } from "../spec/bundle.ts";

/**
 * The reports of a package's entries, in their order. Each has every name that can be imported from the entry, and every name that
 * those need, without their docs. The compiler reads all entries together, because they share most of what they need.
 *
 * @param folder the package, which must be built
 * @param entries the declarations of the entries, absolute
 * @throws Error if they do not compile
 */
export async function entryReports(folder: string, entries: readonly string[]): Promise<string[]> {
  await using scratch = await temporaryFolder("api");
  const configs = entries.map((types) => configOf(folder, types, scratch.path));
  const [first] = configs;
  if (!first) return [];
  const compiler = CompilerState.create(first, { additionalEntryPoints: [...entries] });
  const reports: string[] = [];
  for (const config of configs) reports.push(await reportBy(compiler, config));
  return reports;
}

async function reportBy(compilerState: CompilerState, config: ExtractorConfig): Promise<string> {
  const errors: string[] = [];
  const { succeeded } = Extractor.invoke(config, {
    compilerState,
    localBuild: true,
    messageCallback: (message) => {
      if (message.logLevel === ExtractorLogLevel.Error) errors.push(message.text);
      message.handled = true;
    },
  });
  if (!succeeded) throw new Error(`No API report of ${config.mainEntryPointFilePath}:\n${errors.join("\n")}`);
  // Our declarations are indented by tabs, the report by blanks.
  const report = await readFile(config.reportFilePath, "utf8");
  return report.replaceAll("\r\n", "\n").replaceAll("    \t", "    ");
}

/** The bundled TypeScript reads the declarations as users' compilers do. Its complaints about tags in our docs are off. */
function configOf(folder: string, types: string, scratch: string): ExtractorConfig {
  const compilerOptions = {
    ...{ target: "es2022", module: "nodenext", moduleResolution: "nodenext" },
    ...{ strict: true, skipLibCheck: true, lib: ["es2023", "dom", "dom.iterable"], types: [] },
  };
  const logLevel = (level: ExtractorLogLevel) => ({ default: { logLevel: level } });
  const configObject: IConfigFile = {
    projectFolder: folder,
    mainEntryPointFilePath: types,
    compiler: { overrideTsconfig: { compilerOptions, files: [types] } },
    apiReport: {
      enabled: true,
      reportFileName: "report.api.md",
      reportFolder: scratch,
      reportTempFolder: join(scratch, "temp"),
    },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    messages: {
      compilerMessageReporting: logLevel(ExtractorLogLevel.Error),
      extractorMessageReporting: logLevel(ExtractorLogLevel.None),
      tsdocMessageReporting: logLevel(ExtractorLogLevel.None),
    },
  };
  const packageJsonFullPath = join(folder, "package.json");
  return ExtractorConfig.prepare({ configObject, configObjectFullPath: undefined, packageJsonFullPath });
}

/**
 * The report of a command has its help, and that of each command that the help names. Scripts rely on flags and exit codes.
 *
 * @param main the built program, absolute
 */
export async function commandReport(command: string, main: string): Promise<string> {
  const helps = await helpOf(command, main);
  const texts = helps.map(([call, text]) => `## ${call}\n\n\`\`\`text\n${text.trimEnd()}\n\`\`\`\n`);
  return `# The command ${command}\n\nWritten by \`pnpm api:update\`. Do not edit.\n\n${texts.join("\n")}`;
}

/** The report of the specs: their files, and every operation with its parameters. `pnpm spec:diff` shows their changes. */
export function specsReport(bundles: Bundles, exports: readonly string[]): string {
  const parts = [
    "# The specs",
    "Written by `pnpm api:update`. Do not edit.",
    exports.map((subpath) => `- \`@rollcall/specs${subpath.slice(1)}\``).join("\n"),
    ...apis.map((api) => `## ${titles[api]}\n\n\`\`\`text\n${operations(bundles[api]).join("\n")}\n\`\`\``),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** A question mark marks optional parameters. A body comes last. */
function operations(document: Document): string[] {
  const lines = [...operationsOf(document)].map(([path, method, operation]) => {
    const names = parametersOf(document, operation).map(
      ({ name, required }) => `${name}${required === true ? "" : "?"}`,
    );
    if (operation.requestBody !== undefined) names.push("body");
    const narrow = operation["x-narrow"]?.map(({ operationId }) => operationId) ?? [];
    const name = narrow.length > 0 ? narrow.join(", ") : (operation.operationId ?? "");
    const mark = operation.deprecated === true ? " deprecated" : "";
    return `${name}: ${method.toUpperCase()} ${path} (${names.join(", ")})${mark}`;
  });
  return lines.sort();
}
