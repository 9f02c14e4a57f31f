import type { Output } from "./output.js";

/** Prints what the clients warn of as lines of the command. In a thread, the console prints them late, or never. */
export function warningsTo(stderr: Output): void {
  console.warn = (line: string) => stderr.write(`rollcall: ${line}\n`);
}
