import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Workplace } from "../src/workplace.ts";

/** A workplace for one test, with nobody installed in it. */
export async function emptyWorkplace(): Promise<Workplace> {
  const scratch = await mkdtemp(join(tmpdir(), "bench-"));
  const close = () => rm(scratch, { recursive: true, force: true });
  onTestFinished(close);
  return { scratch, env: { TMPDIR: scratch }, folder: (consumer) => join(scratch, consumer), close };
}
