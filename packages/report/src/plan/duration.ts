/** A time as people write it: `12 s`, `4 min 9 s`, `2 h 13 min`, `3 d 4 h`. */
export function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return two(whole, 60, "min", "s", 1);
  if (whole < 48 * 3600) return two(whole, 3600, "h", "min", 60);
  return two(whole, 86_400, "d", "h", 3600);
}

/** Large units, then the rest in small units, if there is a rest. */
function two(seconds: number, large: number, name: string, rest: string, small: number): string {
  const smalls = Math.round(seconds / small);
  const perLarge = large / small;
  const left = smalls % perLarge;
  return `${Math.floor(smalls / perLarge)} ${name}${left === 0 ? "" : ` ${left} ${rest}`}`;
}
