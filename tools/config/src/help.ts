import { run } from "./processes.ts";

/**
 * The help of a built command and of each command that it names, by how it is called, such as `rollcall audit`.
 *
 * @param main the built program, absolute
 */
export async function helpOf(command: string, main: string): Promise<[call: string, text: string][]> {
  const help = async (...names: string[]): Promise<[string, string]> => {
    return [[command, ...names].join(" "), await run({ file: process.execPath, args: [main, ...names, "--help"] })];
  };
  const top = await help();
  const named = top[1].matchAll(new RegExp(`^\\s*${command} ([a-z-]+) --help`, "gm"));
  return [top, ...(await Promise.all(Array.from(named, ([, name = ""]) => help(name))))];
}
