import { randomInt } from "node:crypto";

/** Characters that people do not mistake for one another. */
const KINDS = ["ABCDEFGHJKLMNPQRSTUVWXYZ", "abcdefghijkmnopqrstuvwxyz", "23456789", "!#$%*+-=?@"] as const;
const OF_EACH = 10;

/** A random password with enough of each kind of character for every rule that a group can have. */
export function makePassword(): string {
  const left = KINDS.flatMap((kind) => Array.from({ length: OF_EACH }, () => kind[randomInt(kind.length)]));
  let password = "";
  while (left.length > 0) password += left.splice(randomInt(left.length), 1)[0];
  return password;
}
