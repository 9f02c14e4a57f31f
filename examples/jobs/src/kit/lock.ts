import { readFile, rm, writeFile } from "node:fs/promises";
import { UsageError } from "./usage-error.ts";

/**
 * Does work while no other run of this machine uses a file. The lock of a run that was killed is replaced.
 * @throws UsageError if another run is at work
 */
export async function locked<T>(path: string | undefined, work: () => Promise<T>): Promise<T> {
  if (path === undefined) return work();
  const lock = `${path}.lock`;
  await take(lock, path);
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock: string, path: string): Promise<void> {
  if (await make(lock, path)) return;
  const owner = await readFile(lock, "utf8").catch(() => "");
  if (!isGone(owner)) throw inUse(path, lock);
  await rm(lock, { force: true });
  if (!(await make(lock, path))) throw inUse(path, lock);
}

/** @returns false if the lock is there */
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
