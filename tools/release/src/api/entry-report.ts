import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  CompilerState,
  Extractor,
  ExtractorConfig,
  ExtractorLogLevel,
  type IConfigFile,
} from "@microsoft/api-extractor";
import { temporaryFolder } from "@rollcall/config/files";

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
