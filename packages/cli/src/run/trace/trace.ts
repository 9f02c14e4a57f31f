import { closeSync, ftruncateSync, openSync, rmSync, writeSync } from "node:fs";
import { printable } from "@rollcall/audit";
import type { Hooks } from "@rollcall/clients/core";
import { UsageError } from "../../config/usage-error.js";
import { EXIT, type ExitCode } from "../../exit-code.js";
import type { Output } from "../../terminal/output.js";
import { TracedCalls } from "./traced-calls.js";

/** The trace of a command is a file with a line for each request. */
export interface Trace {
  /** Observes the calls of a tenant's clients. */
  hooks(tenant?: string): Hooks;
  /** What the trace adds to the exit code. It failed if not every line could be written. */
  readonly code: ExitCode;
  /** Closes the file. One without a line is removed. */
  close(): void;
}

/**
 * Makes the file of a trace. Only its owner may read it. A line is written as a whole, so an end in the middle of a run leaves whole
 * lines. If the disk is full, the trace ends, and the command continues.
 *
 * @throws UsageError if there is a file or a link of that name, or if none can be made
 */
export function openTrace(path: string, stderr: Pick<Output, "write">, write = writeSync): Trace {
  const file = newFile(path);
  let size = 0;
  let code: ExitCode = EXIT.ok;
  const append = (text: string) => {
    if (code !== EXIT.ok) return;
    try {
      size += writeWhole(file, text, write);
    } catch (error) {
      code = EXIT.failed;
      stderr.write(`rollcall: ${endedEarly(path, error)}\n`);
      keep(file, size);
    }
  };
  const calls = new TracedCalls((line) => append(`${JSON.stringify(line)}\n`));
  return {
    hooks: (tenant) => calls.hooks(tenant),
    get code() {
      return code;
    },
    close: () => {
      closeSync(file);
      if (size === 0 && code === EXIT.ok) rmSync(path, { force: true });
    },
  };
}

/** A file or a link that is there stays as it is. */
function newFile(path: string): number {
  try {
    return openSync(path, "wx", 0o600);
  } catch (error) {
    const name = `--trace ${printable(path)}`;
    const code = codeOf(error);
    if (code === "EEXIST") throw new UsageError(`${name} exists. Delete it, or name another file`);
    throw new UsageError(`${name} cannot be written (${code}). Name a file in a folder that you can write to`);
  }
}

/** A full disk may take a part of a line, and refuses the rest. @returns how many bytes were written */
function writeWhole(file: number, text: string, write: typeof writeSync): number {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length; ) done += write(file, bytes, done);
  return bytes.length;
}

/** Removes a line that was written in part. */
function keep(file: number, size: number): void {
  try {
    ftruncateSync(file, size);
  } catch {} // A reader finds one broken line at the end.
}

const endedEarly = (path: string, error: unknown): string =>
  `the trace ${printable(path)} ends early (${codeOf(error)}). Free space on its disk, then run again with another --trace FILE`;

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? "unknown error";
