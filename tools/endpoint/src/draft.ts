import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What the command cannot know. The lint of the specs and the contract test fail while one is left. */
export const TODO = "TODO(endpoint)";

/** Changes to the checkout. All are written together at the end, so a refusal leaves nothing half-written. */
export class Draft {
  readonly #texts = new Map<string, string>();
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  has(path: string): boolean {
    return this.#texts.has(path) || existsSync(join(this.#root, path));
  }

  read(path: string): string {
    const text = this.#texts.get(path);
    if (text !== undefined) return text;
    if (!this.has(path)) throw new Error(`${path} is missing. Do: run the command in a checkout of the repository.`);
    return readFileSync(join(this.#root, path), "utf8");
  }

  write(path: string, text: string): void {
    this.#texts.set(path, text);
  }

  get paths(): string[] {
    return [...this.#texts.keys()];
  }

  save(): void {
    for (const [path, text] of this.#texts) {
      mkdirSync(dirname(join(this.#root, path)), { recursive: true });
      writeFileSync(join(this.#root, path), text);
    }
  }
}
