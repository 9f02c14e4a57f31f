import { existsSync, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { causeOf, JournalError } from "../error.js";
import { auditFilesIn } from "../folder.js";
import { JUDGEMENT_FILE } from "../judging/files.js";
import { timeOf } from "./names.js";

/** An audit in the folder of a tenant. */
export interface KeptAudit {
  readonly folder: string;
  /** When it began, by the name of its folder, in milliseconds since 1970. */
  readonly time: number;
  /** `judged` if it is finished and its findings are there. `finished` if only these are missing. */
  readonly state: "unfinished" | "finished" | "judged";
}

/**
 * The audits in the folder of a tenant, the oldest first. Neither a folder without a journal nor a symbolic link counts, because
 * the target of a link is not ours.
 *
 * @throws JournalError if the folder cannot be read
 */
export function keptAudits(tenantFolder: string): KeptAudit[] {
  return namesIn(tenantFolder)
    .filter((name) => timeOf(name) !== undefined)
    .sort()
    .flatMap((name) => {
      const folder = join(tenantFolder, name);
      const state = lstatSync(folder).isDirectory() ? stateOf(folder) : undefined;
      return state ? [{ folder, time: timeOf(name) ?? 0, state }] : [];
    });
}

/** The names in a folder. None if there is no such folder. @throws JournalError if it cannot be read */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw new JournalError("request", `${folder} cannot be read (${causeOf(error)}). Name another folder`);
  }
}

function stateOf(folder: string): KeptAudit["state"] | undefined {
  const { unfinished, journal } = auditFilesIn(folder);
  if (existsSync(unfinished)) return "unfinished";
  if (!existsSync(journal)) return undefined;
  return existsSync(join(folder, JUDGEMENT_FILE)) ? "judged" : "finished";
}
