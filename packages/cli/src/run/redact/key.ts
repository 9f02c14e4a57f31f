import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { printable } from "@rollcall/audit";
import { auditsIn } from "@rollcall/audit/journal";
import { UsageError } from "../../config/usage-error.js";
import type { Environment } from "../../context.js";

/** The environment variable that holds the key of tokens. */
const REDACT_KEY = "ROLLCALL_REDACT_KEY";
/** The file of a tenant's key, next to its audits. */
const KEY_FILE = "redact.key";
/** With a shorter key, somebody could try all keys. */
const SHORTEST = 32;

/** Where a key may be. */
export interface KeyPlaces {
  /** `--redact-key`. */
  readonly file?: string | undefined;
  readonly environment: Environment;
  /** The folder of the audit. In a history, the key is next to the audits. Undefined if there is none. */
  readonly folder?: string | undefined;
  /** The folder of the tenant in a history. @default that of the audit, once it is finished */
  readonly tenantFolder?: string | undefined;
}

/**
 * The key by which texts become tokens. The flag comes first, then the environment, then the history. A file that is missing is made.
 *
 * @throws UsageError if there is no place for a key, or if others could read it. It never shows the key
 */
export function redactKey({ file, environment, folder, tenantFolder }: KeyPlaces): string {
  if (file !== undefined) return keyIn(resolve(file));
  const given = environment[REDACT_KEY]?.trim();
  if (given) return checked(given, REDACT_KEY);
  const history = tenantFolder ?? (folder === undefined ? undefined : tenantFolderOf(folder));
  if (history !== undefined) return keyIn(join(history, KEY_FILE));
  throw new UsageError(
    `--redact needs a key, so a name has the same token in every copy. Give --redact-key FILE, which is made if it is missing, or set ${REDACT_KEY}`,
  );
}

/** The folder of the tenant whose history has the audit. Undefined if it is in none. */
function tenantFolderOf(folder: string): string | undefined {
  const [audit, parent] = [resolve(folder), dirname(resolve(folder))];
  return auditsIn(parent).some((one) => one.folder === audit) ? parent : undefined;
}

function keyIn(path: string): string {
  const there = statOf(path);
  if (!there) return made(path);
  if (!there.isFile()) throw new UsageError(printable(`${path} is not a file. Give --redact-key another one`));
  if (process.platform !== "win32" && (there.mode & 0o077) !== 0)
    throw new UsageError(printable(`${path} can be read by others. Run chmod 600 with this file`));
  return checked(attempt(path, () => readFileSync(path, "utf8")).trim(), path);
}

/** Only its owner can read it. A file that somebody else makes at the same moment is not replaced. */
function made(path: string): string {
  const key = randomBytes(SHORTEST).toString("hex");
  attempt(path, () => {
    // Node never ends a recursive one in a folder that does not exist and cannot be made, such as /proc/x.
    if (!existsSync(dirname(path))) mkdirSync(dirname(path), { mode: 0o700 });
    writeFileSync(path, `${key}\n`, { mode: 0o600, flag: "wx" });
  });
  return key;
}

function checked(key: string, where: string): string {
  if (key.length >= SHORTEST) return key;
  throw new UsageError(
    printable(
      `${where} has a key of fewer than ${SHORTEST} characters. Let rollcall make a file, or give a longer key`,
    ),
  );
}

const statOf = (path: string) => attempt(path, () => statSync(path, { throwIfNoEntry: false }));

function attempt<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      printable(`${path} cannot be used as a key (${code ?? "it failed"}). Give --redact-key another file`),
    );
  }
}
