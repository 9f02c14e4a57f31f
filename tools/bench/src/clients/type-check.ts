import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { timeProcesses } from "../processes.ts";
import { valuesOf } from "../row.ts";
import { medianDifference } from "../statistics.ts";
import type { Measurement } from "../suite.ts";

const ROUNDS = 7;

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
  note: `**Type check.** \`tsc\` 5.9 over \`ten-lines.ts\` (strict, \`skipLibCheck\`, no \`types\`), minus the same over an empty file. The figure is the median difference of ${ROUNDS} runs that take turns. openapi-fetch has no paths, so it checks against ours.`,
  async *measure({ folder, env }) {
    const tsc = createRequire(import.meta.url).resolve("typescript-5.9/lib/tsc.js");
    await writeFile(join(folder("clients"), "empty.ts"), "export {};\n");
    const programs = [];
    for (const { name, consumer, file } of CHECKED) {
      const project = join(folder(consumer), `${file}.json`);
      await writeFile(project, JSON.stringify({ compilerOptions, files: [file] }));
      programs.push({ name, args: [tsc, "-p", project], cwd: folder(consumer) });
    }
    const times = timeProcesses(programs, ROUNDS, env);
    const over = (name: string) => ({ value: medianDifference(times(name), times("empty")) / 1000 });
    yield { budget: "types", values: await valuesOf(["clients", "openapi-fetch", "sdk"], over) };
  },
};
