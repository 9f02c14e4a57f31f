interface Waiting {
  readonly callbacks: Set<() => void>;
  readonly listener: () => void;
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
    const callbacks = new Set<() => void>();
    entry = { callbacks, listener: () => callbacks.forEach((call) => void call()) };
    waiting.set(signal, entry);
    signal.addEventListener("abort", entry.listener);
  }
  const { callbacks, listener } = entry;
  callbacks.add(callback);
  return () => {
    if (!callbacks.delete(callback) || callbacks.size > 0) return;
    signal.removeEventListener("abort", listener);
    waiting.delete(signal);
  };
}
