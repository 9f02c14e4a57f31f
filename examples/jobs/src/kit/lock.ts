import { readdir, readFile, readlink, realpath, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { UsageError } from "./usage-error.ts";

/**
 * Does work while no other run of this machine uses a file. The lock of a run that was killed is replaced.
 * @throws UsageError if another run is at work
 */
export async function locked<T>(path: string | undefined, work: () => Promise<T>): Promise<T> {
  if (path === undefined) return work();
  const lock = await take(await placeOf(path));
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

/** The real path of a file, which need not exist. A symbolic link names the same file, so it has the same lock. */
async function placeOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    // A link in a circle leads nowhere. Making the lock says why.
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") return path;
    const folder = await realpath(dirname(path)).catch(() => dirname(path));
    const target = await readlink(path).catch(() => undefined);
    return target === undefined ? join(folder, basename(path)) : placeOf(resolve(folder, target));
  }
}

/** The locks of a file: the path of each, and the process that made it. */
type Locks = ReadonlyMap<string, string>;

/**
 * Each lock has a number, and its successor has the next one. A lock that exists cannot be made again. So if two runs find the
 * same dead lock, only one of them makes its successor. A run begins only if no other lock has changed since it looked.
 */
async function take(path: string): Promise<string> {
  const before = await locksOf(path);
  for (const [lock, owner] of before) if (!isGone(owner)) throw inUse(path, lock);
  const own = `${path}.lock${Math.max(0, ...[...before.keys()].map(numberOf)) + 1}`;
  if (!(await make(own, path))) throw inUse(path, own);
  for (const [lock, owner] of await locksOf(path)) {
    if (lock === own || before.get(lock) === owner) continue;
    await rm(own, { force: true });
    throw inUse(path, lock);
  }
  for (const lock of before.keys()) await rm(lock, { force: true });
  return own;
}

const numberOf = (lock: string): number => Number(/\d+$/.exec(lock)?.[0]);

async function locksOf(path: string): Promise<Locks> {
  const folder = dirname(path);
  const names = await readdir(folder).catch(() => []); // If the folder cannot be read, making the lock fails and says why.
  const begin = `${basename(path)}.lock`;
  const locks = names.filter((name) => name.startsWith(begin) && /^\d+$/.test(name.slice(begin.length)));
  return new Map(
    await Promise.all(
      locks.map(async (name) => {
        const lock = join(folder, name);
        return [lock, await readFile(lock, "utf8").catch(() => "")] as const;
      }),
    ),
  );
}

/** @returns false if the lock exists */
async function make(lock: string, path: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return false;
    throw new UsageError(`${path} cannot be written (${code})`);
  }
}

/** Whether the process of a lock has ended. A lock without a process may be new. */
function isGone(owner: string): boolean {
  if (!/^\d+$/.test(owner)) return false;
  try {
    return !process.kill(Number(owner), 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

const inUse = (path: string, lock: string) =>
  new UsageError(`${path} is in use by another run. Wait until it ends. If there is none, remove ${lock}`);
