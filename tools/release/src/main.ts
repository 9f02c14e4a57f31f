import { runTool } from "@rollcall/config/tool";
import { commands, usage } from "./commands.ts";

const [name, ...args] = process.argv.slice(2);
const [call, command] = Object.entries(commands).find(([one]) => one.split(" ")[0] === name) ?? [];
if (call === undefined || command === undefined) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const flags = call.includes("--base") ? { base: { type: "string" } as const } : {};
  await runTool(call, flags, ({ base }, names) => command(names, base as string | undefined), args);
}
