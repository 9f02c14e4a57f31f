/** Calls that wait for their turn. */
export interface Queue {
  /** Adds a call at the end or the head. It is granted immediately if it is due. */
  add(grant: () => void, atHead: boolean): void;
  /** Removes a call if it still waits. Without calls that wait, no timer keeps the process alive. */
  leave(grant: (() => void) | undefined): void;
  /** The next call may be due at this time already. */
  due(time: number): void;
}

/**
 * Grants waiting calls one after the other, each as soon as it is due.
 * @param wait milliseconds until the next call is due
 */
export function createQueue(wait: (time: number) => number, now: () => number): Queue {
  const waiting: (() => void)[] = [];
  let wakeAt = Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const advance = () => {
    clearTimeout(timer);
    timer = undefined;
    while (waiting.length > 0) {
      const time = now();
      const ms = wait(time);
      if (ms > 0) {
        wakeAt = time + ms;
        timer = setTimeout(advance, Math.min(Math.ceil(ms), 1e9)); // No timer can wait for longer than 2^31.
        return;
      }
      waiting.shift()?.();
    }
  };
  return {
    add(grant, atHead) {
      if (atHead) waiting.unshift(grant);
      else waiting.push(grant);
      if (!timer || atHead) advance();
    },
    leave(grant) {
      if (grant) waiting.splice(waiting.indexOf(grant), 1);
      if (waiting.length === 0) advance();
    },
    due(time) {
      if (waiting.length > 0 && time < wakeAt) advance();
    },
  };
}
