import { randomUUID } from "node:crypto";
import { closeSync, openSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { byCodeUnits } from "../../code-units.js";
import { json } from "../../output/json.js";
import type { CleanUser } from "../../record/normalise.js";
import type { Judgement } from "../../rules/engine/judgement.js";
import { notJudged } from "../error.js";
import { WholeFile } from "../whole-file.js";
import { VIEW_FILE } from "./files.js";
import { pieceReader } from "./pieces.js";

/**
 * Writes the clean users as they are judged. Their findings are known only at the end, so the lines wait on disk without their
 * last fields, and not in memory.
 */
export class ViewFile {
  readonly #folder: string;
  readonly #path: string;
  readonly #descriptor: number;
  readonly #userIds: string[] = [];
  readonly #platforms: CleanUser["platform"][] = [];
  /** Where each line ends, in bytes. */
  readonly #ends: number[] = [];
  #lines: string[] = [];

  constructor(folder: string) {
    this.#folder = folder;
    this.#path = join(folder, `.${VIEW_FILE}.${randomUUID()}.tmp`);
    this.#descriptor = this.#attempt(() => openSync(this.#path, "wx+", 0o600));
  }

  add(user: CleanUser): void {
    const line = json(user).slice(0, -1);
    this.#userIds.push(user.userId);
    this.#platforms.push(user.platform);
    this.#ends.push((this.#ends.at(-1) ?? 0) + Buffer.byteLength(line));
    this.#lines.push(line);
    if (this.#lines.length >= LINES) this.#flush();
  }

  /**
   * Writes the file by platform and user, with what was judged of each. The order in which users were added does not show, because
   * a resumed audit has another one.
   */
  finish({ byRecord, notEvaluatedByRecord }: Pick<Judgement, "byRecord" | "notEvaluatedByRecord">): void {
    this.#flush();
    const read = pieceReader(this.#descriptor);
    const file = new WholeFile(join(this.#folder, VIEW_FILE), notJudged);
    try {
      for (const at of this.#sorted()) {
        const line = this.#attempt(() => read(this.#ends[at - 1] ?? 0, this.#ends[at] ?? 0));
        const unknown = notEvaluatedByRecord[at] ?? [];
        const rest = unknown.length === 0 ? "" : `,"notEvaluated":${json(unknown)}`;
        file.write(`${line},"findings":${json(byRecord[at] ?? [])}${rest}}\n`);
      }
      file.finish();
    } finally {
      file.discard();
    }
  }

  /** How many users were added. */
  get lines(): number {
    return this.#ends.length;
  }

  close(): void {
    closeSync(this.#descriptor);
    rmSync(this.#path, { force: true });
  }

  #sorted(): Uint32Array {
    const [platforms, ids] = [this.#platforms, this.#userIds];
    const at = Uint32Array.from(ids, (_, index) => index);
    return at.sort(
      (one, other) =>
        byCodeUnits(platforms[one] ?? "", platforms[other] ?? "") || byCodeUnits(ids[one] ?? "", ids[other] ?? ""),
    );
  }

  #flush(): void {
    if (this.#lines.length === 0) return;
    const text = this.#lines.join("");
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
