import { resolve } from "node:path";
import { root } from "@rollcall/config/files";
import type { Outcome } from "@rollcall/config/tool";
import type { Compared } from "./gates/gates.ts";

type Command = (names: readonly string[], flags: Compared) => Promise<Outcome>;

/**
 * By how it is called. Each is a script of the root, such as `pnpm release:check`, except `api:compare`, which only turbo runs. A
 * command loads its modules when it runs, because some are large.
 */
export const commands: Readonly<Record<string, Command>> = {
  "release:check [GATE...] [--base REF] [--affected]": async (names, flags) => {
    const { gates, runGates } = await import("./gates/gates.ts");
    return runGates(root, gates, names, flags, console.log);
  },
  "spec:diff [--base REF]": async (_, { base }) => (await import("./spec/commands.ts")).specDiff(root, base),
  "spec:changeset [--base REF]": async (_, { base }) => (await import("./spec/commands.ts")).specChangeset(root, base),
  "api:compare": async () => (await import("./api/commands.ts")).apiCompare(root),
  "api:update": async () => (await import("./api/commands.ts")).apiUpdate(root),
  "release:pack FOLDER": async ([folder = ""]) => (await import("./pack/pack.ts")).releasePack(root, resolve(folder)),
  "release:snapshot NAME FOLDER": async ([name = "", folder = ""]) =>
    (await import("./snapshot/snapshot.ts")).releaseSnapshot(root, name, resolve(folder)),
  "release:publish FOLDER": async ([folder = ""]) =>
    (await import("./publish/publish.ts")).releasePublish(root, resolve(folder)),
  "release:rehearse": async () => (await import("./rehearse/rehearse.ts")).releaseRehearse(root, console.log),
};

/** The commands that a person can run. */
export const usage = `Usage: pnpm ${Object.keys(commands)
  .map((call) => call.split(" ")[0])
  .filter((name) => name !== "api:compare")
  .join(" | ")}`;
