/**
 * A clock that begins at the present and never goes back. The machine's own clock may be set back while an audit runs, and
 * then no time of the audit may come before an earlier one.
 */
export function startClock(): () => Date {
  const [present, origin] = [Date.now(), performance.now()];
  return () => new Date(present + (performance.now() - origin));
}
