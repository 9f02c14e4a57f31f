import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { timeProcesses } from "../processes.ts";
import { valuesOf } from "../row.ts";
import { medianDifference, medianRatio } from "../statistics.ts";
import type { Measurement } from "../suite.ts";

const IMPORT_ROUNDS = 15;
const IMPORTED = ["clients", "openapi-fetch", "sdk"] as const;

export const coldImport: Measurement = {
  note: `**Cold import.** The time of a process that runs \`import.js\`, which is one import, over one that runs an empty ES module. Loading any ES module costs about 10 % of an empty process.
The figures are the median ratio of ${IMPORT_ROUNDS} runs that take turns, and the milliseconds between them.`,
  async *measure({ folder, env }) {
    await writeFile(join(folder("fetch"), "empty.js"), "export {};\n");
    const programs = [
      { name: "empty", args: ["empty.js"], cwd: folder("fetch") },
      ...IMPORTED.map((name) => ({ name, args: ["import.js"], cwd: folder(name) })),
    ];
    const times = timeProcesses(programs, IMPORT_ROUNDS, env);
    const over = (name: (typeof IMPORTED)[number]) => {
      const ms = medianDifference(times(name), times("empty"));
      return { value: medianRatio(times(name), times("empty")), detail: `${ms < 0 ? "" : "+"}${ms.toFixed(0)} ms` };
    };
    yield { budget: "import", values: await valuesOf(IMPORTED, over) };
  },
};

const CHECK_ROUNDS = 7;

/** The callers that bring ten lines, and the folder of each. */
const CHECKED = [
  { name: "empty", consumer: "clients", file: "empty.ts" },
  { name: "clients", consumer: "clients", file: "ten-lines.ts" },
  { name: "openapi-fetch", consumer: "clients", file: "ten-lines-by-path.ts" },
  { name: "sdk", consumer: "sdk", file: "ten-lines.ts" },
] as const;

const compilerOptions = {
  ...{ noEmit: true, strict: true, skipLibCheck: true, esModuleInterop: true },
  ...{ target: "es2022", module: "nodenext", lib: ["es2022", "dom"], types: [] },
};

export const typeCheck: Measurement = {
  note: `**Type check.** \`tsc\` 5.9 over \`ten-lines.ts\` (strict, \`skipLibCheck\`, no \`types\`), minus the same over an empty file. The figure is the median difference of ${CHECK_ROUNDS} runs that take turns. openapi-fetch has no paths, so it checks against ours.`,
  async *measure({ folder, env }) {
    const tsc = createRequire(import.meta.url).resolve("typescript-5.9/lib/tsc.js");
    await writeFile(join(folder("clients"), "empty.ts"), "export {};\n");
    const programs = [];
    for (const { name, consumer, file } of CHECKED) {
      const project = join(folder(consumer), `${file}.json`);
      await writeFile(project, JSON.stringify({ compilerOptions, files: [file] }));
      programs.push({ name, args: [tsc, "-p", project], cwd: folder(consumer) });
    }
    const times = timeProcesses(programs, CHECK_ROUNDS, env);
    const over = (name: string) => ({ value: medianDifference(times(name), times("empty")) / 1000 });
    yield { budget: "types", values: await valuesOf(["clients", "openapi-fetch", "sdk"], over) };
  },
};
