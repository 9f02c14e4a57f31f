import { fstatSync, ftruncateSync, statSync, truncateSync } from "node:fs";

const isWindows = process.platform === "win32";

/** Whether a path is still the name of an open file. */
export function isNameOf(path: string, descriptor: number): boolean {
  const ours = fstatSync(descriptor);
  const there = statSync(path, { throwIfNoEntry: false });
  // Windows numbers a volume in 32 or in 64 bits. Some Nodes get another number by path than by descriptor.
  return there !== undefined && ours.ino === there.ino && (isWindows || ours.dev === there.dev);
}

/** Shortens an open file. Windows refuses that through a descriptor that may only append, but not by name. */
export function cut(path: string, descriptor: number, length: number): void {
  if (isWindows) truncateSync(path, length);
  else ftruncateSync(descriptor, length);
}
