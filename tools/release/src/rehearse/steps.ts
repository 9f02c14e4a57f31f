/** Tells how far the rehearsal is. */
export interface Steps {
  /** Does something that must go well; a line with its name and time when it has. */
  run<T>(name: string, work: () => Promise<T>): Promise<T>;
}

/** Steps that say what they do, and begin nothing once `signal` aborts. */
export function makeSteps(say: (line: string) => void, signal: AbortSignal): Steps {
  return {
    run: async (name, work) => {
      signal.throwIfAborted();
      const began = performance.now();
      const line = (state: string) => say(`${state} ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
      try {
        const result = await work();
        line("ok  ");
        return result;
      } catch (error) {
        if (!signal.aborted) line("FAIL");
        throw error;
      }
    },
  };
}

/** @throws Error that says what was expected, where `found` is not that */
export function expectSame(what: string, found: unknown, expected: unknown): void {
  const [is, should] = [JSON.stringify(found), JSON.stringify(expected)];
  if (is !== should) throw new Error(`${what}: ${is}, not ${should}`);
}
