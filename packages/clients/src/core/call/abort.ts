interface Waiting {
  handleEvent(): void;
  readonly calls: Set<() => void>;
}

/** Who waits on which signal. */
const waiting = new WeakMap<AbortSignal, Waiting>();

/**
 * Calls back when a signal aborts; returns what takes the callback away again. However many calls share a signal, it gets
 * one listener, and none when none of them is left: Node 20 warns of a leak from the eleventh on.
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  let entry = waiting.get(signal);
  if (!entry) {
    const calls = new Set<() => void>();
    entry = { calls, handleEvent: () => calls.forEach((call) => void call()) };
    waiting.set(signal, entry);
    signal.addEventListener("abort", entry);
  }
  const { calls } = entry;
  calls.add(callback);
  return () => {
    if (!calls.delete(callback) || calls.size > 0) return;
    signal.removeEventListener("abort", entry);
    waiting.delete(signal);
  };
}
