import { resolve } from "node:path";
import { root } from "@rollcall/config/files";
import type { Command } from "./command.ts";

/** Each is a script of the root, such as `pnpm release:check`, except `api:compare`, which only turbo runs. A command loads its modules when it runs, because some are large. */
export const commands: Readonly<Record<string, Command>> = {
  "release:check": {
    accepts: "[GATE...] [--base REF]",
    run: async ({ names, base }) => {
      const { gates, runGates } = await import("./gates/gates.ts");
      return runGates(root, gates, names, base, console.log);
    },
  },
  "spec:diff": {
    accepts: "[--base REF]",
    run: async ({ base }) => (await import("./spec/commands.ts")).specDiff(root, base),
  },
  "spec:changeset": {
    accepts: "[--base REF]",
    run: async ({ base }) => (await import("./spec/commands.ts")).specChangeset(root, base),
  },
  "api:compare": { accepts: "", run: async () => (await import("./api/commands.ts")).apiCompare(root) },
  "api:update": { accepts: "", run: async () => (await import("./api/commands.ts")).apiUpdate(root) },
  "release:pack": {
    accepts: "FOLDER",
    run: async ({ names: [folder = ""] }) => (await import("./pack/pack.ts")).releasePack(root, resolve(folder)),
  },
  "release:snapshot": {
    accepts: "NAME FOLDER",
    run: async ({ names: [name = "", folder = ""] }) =>
      (await import("./snapshot/snapshot.ts")).releaseSnapshot(root, name, resolve(folder)),
  },
  "release:publish": {
    accepts: "FOLDER",
    run: async ({ names: [folder = ""] }) =>
      (await import("./publish/publish.ts")).releasePublish(root, resolve(folder)),
  },
  "release:rehearse": {
    accepts: "",
    run: async () => (await import("./rehearse/rehearse.ts")).releaseRehearse(root, console.log),
  },
};

/** The commands that a person can run. */
export const usage = `Usage: pnpm ${Object.keys(commands)
  .filter((name) => name !== "api:compare")
  .join(" | ")}`;
