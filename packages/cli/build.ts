import { buildPackage, declarePackage } from "@rollcall/config/build";
import { inlined } from "@rollcall/config/bundle/inlined";
import { writeLicences } from "@rollcall/config/bundle/licences";
import { buildProgram } from "@rollcall/config/bundle/program";

const plugins = [inlined("src/config/names.ts")];
const entries = ["thread", "here", "config-first", "config/file/define-config"].map((entry) => `src/${entry}.ts`);
const commands = await buildPackage(entries, { bundlesDevDependencies: true, plugins });
const program = await buildProgram("src/main.ts", {
  outfile: "dist/main.cjs",
  holds: ["commander", "@bomb.sh/tab"],
  late: ["here.js", "config-first.js"],
  // Commander can start programs, and tab checks its shells. Each takes a tenth of the time of an empty process to load.
  unused: ["node:child_process", "node:assert"],
  plugins,
});
declarePackage();
writeLicences("dist/THIRD-PARTY-LICENSES.txt", [commands, program]);
