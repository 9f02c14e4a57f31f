/** A call that waits for its turn. */
interface Waiting {
  readonly ticket: number;
  grant(): void;
}

/** Calls that wait for their turn, the oldest first. */
export interface Queue {
  /** Adds a call before all with a higher ticket. It is granted immediately if it is due. */
  add(waiting: Waiting): void;
  /** Removes a call if it still waits. Without calls that wait, no timer keeps the process alive. */
  leave(waiting: Waiting | undefined): void;
  /** The next call may be due at this time already. */
  due(time: number): void;
}

/**
 * Grants waiting calls one after the other, each as soon as it is due.
 * @param wait milliseconds until the next call is due
 */
export function createQueue(wait: (time: number) => number, now: () => number): Queue {
  const line: Waiting[] = [];
  let wakeAt = Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const advance = () => {
    clearTimeout(timer);
    timer = undefined;
    while (line.length > 0) {
      const time = now();
      const ms = wait(time);
      if (ms > 0) {
        wakeAt = time + ms;
        timer = setTimeout(advance, Math.min(Math.ceil(ms), 1e9)); // No timer can wait for longer than 2^31.
        return;
      }
      line.shift()?.grant();
    }
  };
  return {
    add(waiting) {
      line.splice(line.findLastIndex(({ ticket }) => ticket < waiting.ticket) + 1, 0, waiting);
      if (!timer || line[0] === waiting) advance();
    },
    leave(waiting) {
      if (waiting) line.splice(line.indexOf(waiting), 1);
      if (line.length === 0) advance();
    },
    due(time) {
      if (line.length > 0 && time < wakeAt) advance();
    },
  };
}
