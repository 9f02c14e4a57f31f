/** Thrown by a run that was asked to stop. No further call was started, and the calls under way were finished. */
export class Stopped extends Error {
  override readonly name = "Stopped";

  constructor() {
    super("stopped before its end");
  }
}

/** What ends a wait early. */
export interface WaitOptions {
  readonly signal: AbortSignal;
  readonly stop?: AbortSignal | undefined;
}

/** Waits. @throws Stopped after `stop`, and the reason of an abort */
export async function pause(ms: number, { signal, stop }: WaitOptions): Promise<void> {
  const ends = stop ? AbortSignal.any([signal, stop]) : signal;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    const end = () => {
      clearTimeout(timer);
      resolve();
    };
    ends.addEventListener("abort", end, { once: true });
    if (ends.aborted) end();
  });
  signal.throwIfAborted();
  if (stop?.aborted) throw new Stopped();
}
