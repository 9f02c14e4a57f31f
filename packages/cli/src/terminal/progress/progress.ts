import { type Progress as AuditProgress, printable } from "@rollcall/audit";
import { PLATFORM_NAMES } from "../../platform-names.js";
import type { Output } from "../output.js";
import { jsonLine } from "./json-line.js";
import { type Place, Source, type SourceState } from "./source.js";
import { Traffic } from "./traffic.js";
import { progressWords } from "./words.js";

type Platform = AuditProgress["platform"];

/** How progress is shown. `block` is rewritten on a terminal. The others are lines, each for one platform. */
export type ProgressForm = "block" | "plain" | "json" | "none";

const EVERY_MS = { block: 1000, plain: 10_000, json: 10_000, none: 0 } as const;
/** A terminal shows no more than ten changes a second. */
const SOONEST_MS = 100;

/** Shows how far a run is, on standard error. Nothing else depends on it. */
export class Progress {
  readonly #stream: Output;
  readonly #form: ProgressForm;
  readonly #traffic: Traffic;
  readonly #nameOf: (scope: string) => string;
  readonly #sources = new Map<Platform, Source>();
  /** What a command says that is no audit. */
  readonly #texts = new Map<Platform, string>();
  #timer: NodeJS.Timeout | undefined;
  #last = Number.NEGATIVE_INFINITY;

  /** @param nameOf what is shown for a scope of Odin, because some runs hide names */
  constructor(stream: Output, form: ProgressForm, traffic = new Traffic(), nameOf = (scope: string) => scope) {
    this.#stream = stream;
    this.#form = form;
    this.#traffic = traffic;
    this.#nameOf = nameOf;
  }

  /** Notes where a scope stands. @param place which of its platform's scopes it is. Absent for the only one */
  show(state: AuditProgress, place?: Place): void {
    const now = performance.now();
    const source = this.#sources.get(state.platform) ?? new Source(state, now);
    this.#sources.set(state.platform, source);
    source.update(state, place);
    this.#changed(now);
  }

  /** Notes a text about a platform. */
  showText(platform: Platform, about: string): void {
    this.#texts.set(platform, printable(`${PLATFORM_NAMES[platform]} ${about}`));
    this.#changed(performance.now());
  }

  /** Ends it. Programs get a last object for each platform. */
  end(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    if (this.#form === "block") this.#stream.pin?.([]);
    if (this.#form === "json") this.#print(performance.now(), true);
    this.#sources.clear();
    this.#texts.clear();
  }

  #changed(now: number): void {
    if (this.#form === "none") return;
    // While calls wait for a limit, nothing changes but the time.
    this.#timer ??= setInterval(() => this.#print(performance.now()), EVERY_MS[this.#form]).unref();
    if (this.#form === "block" && now - this.#last >= SOONEST_MS) this.#print(now);
  }

  #print(now: number, isEnd = false): void {
    this.#last = now;
    if (this.#form === "block") this.#stream.pin?.(this.#lines(now).map((line) => this.#cut(line)));
    else if (this.#form === "plain") for (const line of this.#lines(now)) this.#stream.write(`rollcall: ${line}\n`);
    else if (this.#form === "json") {
      for (const [platform, source] of this.#sources)
        this.#stream.write(jsonLine(this.#shown(source, now), this.#traffic.of(platform, now), isEnd));
    }
  }

  #shown(source: Source, now: number): SourceState {
    const state = source.state(now);
    return state.platform === "odin" ? { ...state, scope: this.#nameOf(state.scope) } : state;
  }

  #lines(now: number): string[] {
    const sources = [...this.#sources].map(([platform, source]) =>
      progressWords(this.#shown(source, now), this.#traffic.of(platform, now)),
    );
    return [...sources, ...this.#texts.values()];
  }

  /** A line that fills the last column would move the block. */
  #cut(line: string): string {
    const most = Math.max(1, (this.#stream.columns ?? 80) - 1);
    return line.length > most ? `${line.slice(0, most - 1)}…` : line;
  }
}
