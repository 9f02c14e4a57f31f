import { fileURLToPath } from "node:url";
import { buildPackage, declarePackage } from "@rollcall/config/build";
import { inlined } from "@rollcall/config/bundle/inlined";
import { writeLicences } from "@rollcall/config/bundle/licences";
import { buildProgram } from "@rollcall/config/bundle/program";

const plugins = [inlined("src/config/names.ts")];
const entries = ["thread", "here", "config/file/define-config"].map((entry) => `src/${entry}.ts`);
const commands = await buildPackage(entries, { bundlesDevDependencies: true, plugins });
const config = await buildProgram("src/config-first.ts", {
  outfile: "dist/config-first.cjs",
  holds: ["yaml", "zod/mini"],
  // Its modules for Node are CommonJS, which take longer to load.
  alias: { yaml: fileURLToPath(new URL("../browser/index.js", import.meta.resolve("yaml"))) },
  late: [],
  unused: [],
  plugins,
});
const program = await buildProgram("src/main.ts", {
  outfile: "dist/main.cjs",
  holds: ["@bomb.sh/tab"],
  late: ["here.js", "config-first.cjs"],
  // Tab checks the name of a shell, and has scripts that are a third of all.
  unused: ["node:assert", "./powershell-"],
  plugins,
});
declarePackage();
writeLicences("dist/THIRD-PARTY-LICENSES.txt", [commands, config, program]);
