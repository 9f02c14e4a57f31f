/** Who is who on both platforms. Pure, and needs no client. */

export { Matcher } from "./matcher.js";
export type { PeopleOptions, Site } from "./options.js";
export {
  type AmbiguousGroup,
  type Edge,
  KEYS,
  type Key,
  type Match,
  type People,
  type Side,
  type Sides,
  type Suggestion,
} from "./people.js";
export { keysOf, type UserKeys } from "./user-keys.js";
