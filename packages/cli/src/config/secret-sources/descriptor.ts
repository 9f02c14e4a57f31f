import { fstatSync, readFileSync } from "node:fs";
import { Socket } from "node:net";

/** Reads an open descriptor to its end. @throws Error with a few words */
export async function readDescriptor(fd: number, limitMs: number, signal: AbortSignal): Promise<string> {
  const stats = statOf(fd);
  if (!stats.isFIFO() && !stats.isSocket()) {
    if (stats.isFile()) return readFileSync(fd, "utf8");
    throw new Error("is neither a pipe nor a file");
  }
  // A read of a pipe would hold the thread until somebody writes.
  const socket = new Socket({ fd, readable: true, writable: false });
  const limit = AbortSignal.timeout(limitMs);
  const ends = AbortSignal.any([limit, signal]);
  const destroy = () =>
    socket.destroy(new Error(limit.aborted ? `was open for longer than ${limitMs / 1000} s` : "was interrupted"));
  ends.addEventListener("abort", destroy, { once: true });
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function statOf(fd: number) {
  try {
    return fstatSync(fd);
  } catch {
    throw new Error("is not open");
  }
}
