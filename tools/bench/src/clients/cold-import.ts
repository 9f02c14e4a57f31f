import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { timeProcesses } from "../processes.ts";
import { valuesOf } from "../row.ts";
import { medianDifference, medianRatio } from "../statistics.ts";
import type { Measurement } from "../suite.ts";

const ROUNDS = 15;
const IMPORTED = ["clients", "openapi-fetch", "sdk"] as const;

export const coldImport: Measurement = {
  note: `**Cold import.** The time of a process that runs \`import.js\`, which is one import, over one that runs an empty ES module. Loading any ES module costs about 10 % of an empty process.
The figures are the median ratio of ${ROUNDS} runs that take turns, and the milliseconds between them.`,
  async *measure({ folder, env }) {
    await writeFile(join(folder("fetch"), "empty.js"), "export {};\n");
    const programs = [
      { name: "empty", args: ["empty.js"], cwd: folder("fetch") },
      ...IMPORTED.map((name) => ({ name, args: ["import.js"], cwd: folder(name) })),
    ];
    const times = timeProcesses(programs, ROUNDS, env);
    const over = (name: (typeof IMPORTED)[number]) => {
      const ms = medianDifference(times(name), times("empty"));
      return { value: medianRatio(times(name), times("empty")), detail: `${ms < 0 ? "" : "+"}${ms.toFixed(0)} ms` };
    };
    yield { budget: "import", values: await valuesOf(IMPORTED, over) };
  },
};
