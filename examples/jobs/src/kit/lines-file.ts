import type { Stats } from "node:fs";
import { type FileHandle, open, readFile, stat } from "node:fs/promises";
import { UsageError } from "./usage-error.ts";

/** A file of lines that only its owner can read. */
export interface LinesFile {
  /** Adds a line. It is on the disk when this ends. If it cannot be written whole, nothing of it stays. */
  add(line: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * The whole lines of a file, or undefined if there is no file. A last line without an end was cut off by a kill. It must begin as a
 * line of the job, because otherwise the job did not write the file.
 * @param begin what the line after the whole ones begins with
 * @throws UsageError if the file cannot be read, or its end is no part of such a line
 */
export async function readLines(path: string, begin: (whole: string) => string): Promise<string | undefined> {
  const text = await readText(path);
  if (text === undefined) return undefined;
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  const wanted = begin(whole);
  if (!wanted.startsWith(text.slice(whole.length, whole.length + wanted.length)))
    throw new UsageError(`${path} is no file of this job, so it stays as it is. Name another file`);
  return whole;
}

async function readText(path: string): Promise<string | undefined> {
  try {
    assertFile(await stat(path), path);
    return await readFile(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return undefined;
    throw code === undefined ? error : new UsageError(`${path} cannot be read (${code})`);
  }
}

/** A device such as /dev/null would keep nothing, and a terminal would show secrets. */
function assertFile(found: Stats, path: string): void {
  if (!found.isFile()) throw new UsageError(`${path} is no regular file. Name another file`);
}

/** Opens a file to add lines to it, after `readLines` accepted it. A line that was cut off is removed. */
export async function openLines(path: string): Promise<LinesFile> {
  const file = await open(path, "a+", 0o600).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${path} cannot be written (${error.code ?? error.message})`);
  });
  try {
    let size = await begin(file, path);
    return {
      async add(line) {
        const bytes = Buffer.from(`${line}\n`);
        try {
          await file.appendFile(bytes);
          await file.datasync();
          size += bytes.length;
        } catch (error) {
          await file.truncate(size);
          throw error;
        }
      },
      close: () => file.close(),
    };
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** @returns how many bytes the whole lines have */
async function begin(file: FileHandle, path: string): Promise<number> {
  assertFile(await file.stat(), path);
  await file.chmod(0o600);
  const bytes = await file.readFile();
  const size = bytes.lastIndexOf("\n") + 1;
  if (size < bytes.length) await file.truncate(size);
  return size;
}
