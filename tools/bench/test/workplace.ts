import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Workplace } from "../src/workplace.ts";

/** A workplace for one test, with nobody installed in it. */
export async function emptyWorkplace(): Promise<Workplace> {
  const scratch = await mkdtemp(join(tmpdir(), "bench-"));
  const forget = () => rm(scratch, { recursive: true, force: true });
  onTestFinished(forget);
  const folder = (consumer: string) => join(scratch, consumer);
  return { scratch, env: { TMPDIR: scratch }, folder, [Symbol.asyncDispose]: forget };
}
