import { randomUUID } from "node:crypto";
import { closeSync, openSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { json } from "../../output/json.js";
import type { CleanUser } from "../../record/normalise.js";
import { notJudged } from "../error.js";
import { WholeFile } from "../whole-file.js";
import { VIEW_FILE } from "./files.js";
import { readPieces } from "./pieces.js";

/**
 * Writes the clean users as they are judged. Their findings are known only at the end, so the lines wait on disk without their
 * last field, and not in memory.
 */
export class ViewFile {
  readonly #folder: string;
  readonly #path: string;
  readonly #descriptor: number;
  #lines: string[] = [];

  constructor(folder: string) {
    this.#folder = folder;
    this.#path = join(folder, `.${VIEW_FILE}.${randomUUID()}.tmp`);
    this.#descriptor = this.#attempt(() => openSync(this.#path, "wx+", 0o600));
  }

  add(user: CleanUser): void {
    this.#lines.push(json(user).slice(0, -1));
    if (this.#lines.length >= LINES) this.#flush();
  }

  /** Writes the file with the findings of each user, in the order in which they were added. */
  finish(findings: readonly (readonly string[])[]): void {
    this.#flush();
    const file = new WholeFile(join(this.#folder, VIEW_FILE), notJudged);
    try {
      let at = 0;
      for (const line of readPieces(this.#descriptor)) {
        file.write(`${line},"findings":${json(findings[at] ?? [])}}\n`);
        at += 1;
      }
      file.finish();
    } finally {
      file.discard();
    }
  }

  close(): void {
    closeSync(this.#descriptor);
    rmSync(this.#path, { force: true });
  }

  #flush(): void {
    if (this.#lines.length === 0) return;
    const text = `${this.#lines.join("\n")}\n`;
    this.#lines = [];
    this.#attempt(() => writeFileSync(this.#descriptor, text));
  }

  #attempt<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw notJudged(join(this.#folder, VIEW_FILE), error);
    }
  }
}

/** So many lines are written together. */
const LINES = 200;
