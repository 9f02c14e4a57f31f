/** Whether a server that counts takes a call that arrives at this moment (in milliseconds). What it refuses counts too. */
export type Admits = (time: number) => boolean;

/** A count that begins again with each window. */
export function fixedWindow(limit: number, windowMs: number): Admits {
  let current = Number.NaN;
  let used = 0;
  return (time) => {
    const window = Math.floor(time / windowMs);
    used = window === current ? used + 1 : 1;
    current = window;
    return used <= limit;
  };
}

/** A count over the window before each call. */
export function slidingWindow(limit: number, windowMs: number): Admits {
  const arrived: number[] = [];
  return (time) => {
    while (arrived[0] !== undefined && arrived[0] <= time - windowMs) arrived.shift();
    arrived.push(time);
    return arrived.length <= limit;
  };
}
