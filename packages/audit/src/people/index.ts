/** Who is who on both platforms. Pure, and needs no client. */

export { type Comparison, compareTopic, differences } from "./differences.js";
export { ownTelephones } from "./keys/number.js";
export { type Leaver, LeaverList, type LeaverRow, leaversIn } from "./leavers.js";
export { Matcher } from "./matcher.js";
export type { PeopleOptions, Site } from "./options.js";
export {
  type AmbiguousGroup,
  type Edge,
  type Former,
  type Formers,
  KEYS,
  type Key,
  type Match,
  type People,
  type Side,
  type Sides,
  type Suggestion,
} from "./people.js";
export type {
  AmbiguousLine,
  DeletedLine,
  NamedUser,
  PeopleLine,
  PersonLine,
  SuggestionLine,
} from "./people-line.js";
export { LIVE, odinStateOf, type Projection, projectionOf, SHUT_OFF, type Values } from "./projection.js";
export type { ComparisonOptions } from "./same.js";
export { TOPICS, type Topic } from "./topics.js";
export { keysOf, type UserKeys } from "./user-keys.js";
