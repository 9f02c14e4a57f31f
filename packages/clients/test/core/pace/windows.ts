/** A server's count that begins again with each window. The first one begins at any time. */
export const fixedWindow = (count: number, windowMs: number, offsetMs: number) => {
  let current = Number.NaN;
  let used = 0;
  return (time: number): boolean => {
    const window = Math.floor((time + offsetMs) / windowMs);
    used = window === current ? used + 1 : 1;
    current = window;
    return used <= count;
  };
};

/** A server's count over the last `windowMs` before each call. */
export const slidingWindow = (count: number, windowMs: number) => {
  let log: number[] = [];
  return (time: number): boolean => {
    log = log.filter((at) => at > time - windowMs);
    log.push(time);
    return log.length <= count;
  };
};
