import { isRetryable, type Section } from "../record/outcome.js";
import type { Caller } from "./caller.js";
import type { KnownParts } from "./memory.js";

/** How a context is read. */
export interface ContextOptions<Part extends string> {
  readonly caller: Caller;
  /** What earlier runs read. */
  readonly known?: KnownParts | undefined;
  /** Whether a part belongs to a service, which the scope may lack. Otherwise it cannot be unavailable. */
  readonly isOfService: (part: Part) => boolean | Promise<boolean>;
  /** Makes the call of a part. */
  readonly learn: (part: Part) => Promise<unknown>;
  /** Receives each outcome. A later one of the same part replaces it. Undefined if nobody keeps the context. */
  readonly keep?: ((part: Part, section: Section) => void) | undefined;
}

interface Answer {
  /** In which pass of the run it was requested. */
  readonly pass: number;
  readonly section: Promise<Section>;
}

/** What is read once for a scope, part by part. A part is read when it is first needed, and not at all if nobody needs it. */
export class Context<Part extends string> {
  readonly #options: ContextOptions<Part>;
  readonly #answers = new Map<Part, Answer>();
  /** Parts that failed and may succeed later. */
  readonly #open = new Set<Part>();

  constructor(options: ContextOptions<Part>) {
    this.#options = options;
    const { known, keep } = options;
    for (const part of (keep && known?.keys()) ?? []) if (isOpen(known?.get(part))) this.#open.add(part as Part);
  }

  /** Whether it is kept. If not, only what the records need is read. */
  get isKept(): boolean {
    return this.#options.keep !== undefined;
  }

  /** Whether a part failed that may succeed later, and is kept. */
  get mayImprove(): boolean {
    return this.#open.size > 0;
  }

  /** A part. A failure that may pass is requested again in the next pass of the run, once for all who need it. */
  async read(part: Part): Promise<Section> {
    const known = this.#answers.get(part);
    const { passes } = this.#options.caller;
    if (known && (known.pass === passes || !isRetryable(await known.section))) return known.section;
    const latest = this.#answers.get(part);
    if (latest && latest !== known) return latest.section;
    const section = this.#learn(part);
    this.#answers.set(part, { pass: passes, section });
    return section;
  }

  /** Requests again what failed and may succeed now. */
  async readAgain(): Promise<void> {
    for (const part of [...this.#open]) await this.read(part);
  }

  async #learn(part: Part): Promise<Section> {
    const { caller, known, isOfService, learn, keep } = this.#options;
    const earlier = known?.get(part);
    if (earlier && !isRetryable(earlier)) return earlier;
    const section = await caller.section({
      name: `context.${part}`,
      isOfService: await isOfService(part),
      learn: () => learn(part),
    });
    if (keep && isRetryable(section)) this.#open.add(part);
    else this.#open.delete(part);
    keep?.(part, section);
    return section;
  }
}

const isOpen = (section: Section | undefined): boolean => section !== undefined && isRetryable(section);
