/**
 * Computes something of a user once, although several rules ask. It keeps the answer about one user, because rules look at one
 * user after the other.
 */
export function ofLatest<User extends object, More extends readonly unknown[], T>(
  compute: (user: User, ...more: More) => T,
): (user: User, ...more: More) => T {
  let latest: { readonly user: User; readonly value: T } | undefined;
  return (user, ...more) => {
    if (latest?.user !== user) latest = { user, value: compute(user, ...more) };
    return latest.value;
  };
}
