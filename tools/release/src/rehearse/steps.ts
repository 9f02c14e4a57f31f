export interface Steps {
  run<T>(name: string, work: () => Promise<T>): Promise<T>;
}

/** @param signal once it aborts, no further step begins */
export function makeSteps(print: (line: string) => void, signal: AbortSignal): Steps {
  return {
    run: async (name, work) => {
      signal.throwIfAborted();
      const began = performance.now();
      const line = (state: string) => print(`${state} ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
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

/** @throws Error that names both values if they differ */
export function expectSame(what: string, found: unknown, expected: unknown): void {
  const [is, should] = [JSON.stringify(found), JSON.stringify(expected)];
  if (is !== should) throw new Error(`${what}: ${is}, not ${should}`);
}
