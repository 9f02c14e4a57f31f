import { readFile } from "node:fs/promises";
import { isApiError } from "@rollcall/clients/core";
import type { Playground } from "../sandbox.ts";

/** The lines of a file of passcodes, without the header. */
export async function linesIn(path: string) {
  const [, ...lines] = (await readFile(path, "utf8")).trimEnd().split("\n");
  return lines.map((line) => {
    const [, userId = "", passcode = "", state] = /^"?(.*?)"?,(\d+),(\w+)$/.exec(line) ?? [];
    return { userId, passcode, state };
  });
}

/** Whether a passcode is that of a user now. No answer has it, but the platform refuses the same one again. */
export async function isCurrent({ odin }: Playground, userId: string, newPasscode: string): Promise<boolean> {
  const error = await odin.putUserPortalPasscode({ body: { userId, newPasscode } }).catch((cause: unknown) => cause);
  return isApiError(error) && JSON.stringify(error.body).includes("must not be the old one");
}
