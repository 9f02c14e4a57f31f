import { runTool } from "@rollcall/config/tool";
import { commands, usage } from "./commands.ts";
import type { Compared } from "./gates/gates.ts";

const [name, ...args] = process.argv.slice(2);
const [call, command] = Object.entries(commands).find(([one]) => one.split(" ")[0] === name) ?? [];
if (call === undefined || command === undefined) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const flags = {
    ...(call.includes("--base") && { base: { type: "string" } as const }),
    ...(call.includes("--affected") && { affected: { type: "boolean" } as const }),
  };
  await runTool(call, flags, (values, names) => command(names, values as Compared), args);
}
