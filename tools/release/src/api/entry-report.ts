import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Extractor, ExtractorConfig, ExtractorLogLevel, type IConfigFile } from "@microsoft/api-extractor";
import { temporaryFolder } from "@rollcall/config/files";

/**
 * The report of one entry has every name that can be imported from it, and every name that those need, without their docs.
 *
 * @param folder the package, which must be built
 * @param types the declarations of the entry, absolute
 * @throws Error if they do not compile
 */
export async function entryReport(folder: string, types: string): Promise<string> {
  await using scratch = await temporaryFolder("api");
  const packageJsonFullPath = join(folder, "package.json");
  const configObject = configFor(folder, types, scratch.path);
  const config = ExtractorConfig.prepare({ configObject, configObjectFullPath: undefined, packageJsonFullPath });
  const errors: string[] = [];
  const { succeeded } = Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      if (message.logLevel === ExtractorLogLevel.Error) errors.push(message.text);
      message.handled = true;
    },
  });
  if (!succeeded) throw new Error(`No API report of ${types}:\n${errors.join("\n")}`);
  // Our declarations are indented by tabs, the report by blanks.
  const report = await readFile(join(scratch.path, "report.api.md"), "utf8");
  return report.replaceAll("\r\n", "\n").replaceAll("    \t", "    ");
}

/** The bundled TypeScript reads the declarations as users' compilers do. Its complaints about tags in our docs are off. */
function configFor(folder: string, types: string, scratch: string): IConfigFile {
  const compilerOptions = {
    ...{ target: "es2022", module: "nodenext", moduleResolution: "nodenext" },
    ...{ strict: true, skipLibCheck: true, lib: ["es2023", "dom", "dom.iterable"], types: [] },
  };
  const logLevel = (level: ExtractorLogLevel) => ({ default: { logLevel: level } });
  return {
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
}
