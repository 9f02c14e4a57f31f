import { runCommand } from "./command.ts";
import { commands, usage } from "./commands.ts";

const [name = "", ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command === undefined) {
  console.error(usage);
  process.exitCode = 2;
} else await runCommand(name, command, args);
