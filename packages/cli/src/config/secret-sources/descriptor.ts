import { fstatSync, readSync, type Stats } from "node:fs";
import { Socket } from "node:net";
import { MOST_BYTES, tooMuch } from "./decoded.js";

/** Reads an open descriptor to its end. @throws Error with a few words */
export async function readDescriptor(fd: number, limitMs: number, signal: AbortSignal): Promise<Buffer> {
  const stats = statOf(fd);
  if (!stats) throw new Error("is not open");
  if (stats.isFile()) return fileContent(fd);
  if (!stats.isFIFO() && !stats.isSocket()) throw new Error("is neither a pipe nor a file");
  // Node has pipes to itself. To read from one takes its signals away, and to close one ends the process.
  if (stats.isFIFO() && hasOtherEnd(fd, stats))
    throw new Error("is not open for us, because it is a pipe of Node itself");
  // A read of a pipe would hold the thread until somebody writes.
  const socket = new Socket({ fd, readable: true, writable: false });
  const limit = AbortSignal.timeout(limitMs);
  const ends = AbortSignal.any([limit, signal]);
  const destroy = () =>
    socket.destroy(new Error(limit.aborted ? `was open for longer than ${limitMs / 1000} s` : "was interrupted"));
  ends.addEventListener("abort", destroy, { once: true });
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of socket) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > MOST_BYTES) throw tooMuch();
  }
  return Buffer.concat(chunks);
}

function fileContent(fd: number): Buffer {
  const bytes = Buffer.alloc(MOST_BYTES + 1);
  let size = 0;
  for (let read = -1; read !== 0 && size <= MOST_BYTES; size += read)
    read = readSync(fd, bytes, size, bytes.length - size, null);
  if (size > MOST_BYTES) throw tooMuch();
  return bytes.subarray(0, size);
}

function statOf(fd: number): Stats | undefined {
  try {
    return fstatSync(fd);
  } catch {
    return undefined;
  }
}

/** The highest descriptor that a configuration can name. */
const LAST_FD = 1023;

/** Whether another descriptor of this process is the same pipe. On a Mac, the ends of a pipe have different numbers. */
function hasOtherEnd(fd: number, { dev, ino }: Stats): boolean {
  for (let other = 0; other <= LAST_FD; other++) {
    const stats = other === fd ? undefined : statOf(other);
    if (stats?.isFIFO() && stats.dev === dev && stats.ino === ino) return true;
  }
  return false;
}
