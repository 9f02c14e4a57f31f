import type { Read } from "./write.ts";

/** What differs between the files of the command and those on disk. */
export interface Drift {
  readonly changed: ReadonlyMap<string, string>;
  /** Files of an earlier run that nothing needs. */
  readonly stale: readonly string[];
}

/** @param written the paths of the files of an earlier run */
export function driftOf(files: ReadonlyMap<string, string>, read: Read, written: readonly string[]): Drift {
  return {
    changed: new Map([...files].filter(([path, text]) => read(path) !== text)),
    stale: written.filter((path) => !files.has(path)),
  };
}

/** A line for each file, with its remedy. */
export const complaints = ({ changed, stale }: Drift): string[] => [
  ...[...changed.keys()].map(
    (path) => `${path} is not what the sandbox and the examples by hand give. Do: run pnpm examples, and commit it.`,
  ),
  ...stale.map((path) => `${path} is not needed. Do: run pnpm examples, and commit it.`),
];
