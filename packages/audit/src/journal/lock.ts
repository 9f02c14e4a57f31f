import { randomUUID } from "node:crypto";
import { closeSync, openSync, readFileSync, rmSync, statSync, utimesSync, writeSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { asNumber, asObject, asText } from "../record/wire.js";
import { JournalError } from "./error.js";

/** The name of the file that says who uses a folder. */
export const LOCK_FILE = "lock.json";

/** A lock of another machine that nobody has touched for so long was left by a process that was killed. */
const ABANDONED_MS = 60_000;
/** Milliseconds after which a lock has its content. */
const WRITTEN_MS = 100;

/** Who holds a lock. */
interface Holder {
  readonly id: string;
  readonly pid: number;
  readonly host: string;
  /** When the process began, in the words of its system. Another process may get the same pid later. */
  readonly began: string | undefined;
}

/** The locks of this process, by their ids. */
const held = new Set<string>();

/** A folder that no other audit may use meanwhile. */
export class Lock {
  readonly #path: string;
  readonly #id: string | undefined;

  /** @param id undefined if the folder accepts no lock. Then the audit itself finds out that it cannot write there */
  constructor(path: string, id: string | undefined) {
    this.#path = path;
    this.#id = id;
  }

  /** Shows that the holder is still at work. */
  touch(): void {
    if (!this.#id) return;
    try {
      utimesSync(this.#path, new Date(), new Date());
    } catch {
      // The folder is gone, which the audit finds out by itself.
    }
  }

  /** Lets others use the folder. */
  release(): void {
    if (!this.#id || !held.delete(this.#id)) return;
    try {
      if (holderOf(this.#path)?.id === this.#id) rmSync(this.#path, { force: true });
    } catch {
      // The next audit finds the lock of a process that is gone.
    }
  }
}

/**
 * Locks a folder. The lock of a process that was killed is replaced.
 *
 * @param flag what names the folder on the command line, for the remedy
 * @throws JournalError if another audit is at work there
 */
export async function lockFolder(folder: string, flag = "--out"): Promise<Lock> {
  const path = join(folder, LOCK_FILE);
  for (let tries = 0; ; tries += 1) {
    const lock = make(path);
    if (lock) return lock;
    // Another process makes it in two steps.
    if (!holderOf(path)) await wait(WRITTEN_MS);
    const holder = holderOf(path);
    if (tries > 2 || (holder && isAtWork(holder, path))) throw inUse(folder, holder, flag);
    rmSync(path, { force: true });
  }
}

/** Makes the file. Undefined if it is there. */
function make(path: string): Lock | undefined {
  const holder: Holder = { id: randomUUID(), pid: process.pid, host: hostname(), began: beginningOf(process.pid) };
  try {
    const descriptor = openSync(path, "wx", 0o600);
    try {
      writeSync(descriptor, `${JSON.stringify(holder)}\n`);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return (error as { code?: unknown }).code === "EEXIST" ? undefined : new Lock(path, undefined);
  }
  held.add(holder.id);
  return new Lock(path, holder.id);
}

/** Who holds a lock. Undefined if there is none, or it is not whole. */
function holderOf(path: string): Holder | undefined {
  try {
    const { id, pid, host, began } = asObject(JSON.parse(readFileSync(path, "utf8"))) ?? {};
    const [known, number, name] = [asText(id), asNumber(pid), asText(host)];
    return known && number && name ? { id: known, pid: number, host: name, began: asText(began) } : undefined;
  } catch {
    return undefined;
  }
}

function isAtWork({ id, pid, host, began }: Holder, path: string): boolean {
  const isHere = host === hostname();
  // A container gives the same pid to each of its processes.
  if (isHere && pid === process.pid) return held.has(id);
  if (isHere && !isAlive(pid)) return false;
  const there = isHere ? beginningOf(pid) : undefined;
  if (there && began) return there === began;
  return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) < ABANDONED_MS;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as { code?: unknown }).code === "EPERM";
  }
}

/** When a process began, in ticks since the machine started. Only Linux says it. Undefined elsewhere. */
function beginningOf(pid: number): string | undefined {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    // The name of the program comes before, and may have any characters.
    const ticks = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ")[19];
    return ticks && `${boot} ${ticks}`;
  } catch {
    return undefined;
  }
}

function inUse(folder: string, holder: Holder | undefined, flag: string): JournalError {
  const who = holder ? `process ${holder.pid} on ${holder.host}` : "its lock has no owner";
  const remedy = `Wait until it ends (a minute if it was killed on another machine), or give ${flag} another folder`;
  return new JournalError("request", `${folder} is in use by another audit (${who}). ${remedy}`);
}
