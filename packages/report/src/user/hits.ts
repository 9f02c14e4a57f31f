import { type CleanUser, type Fact, printable } from "@rollcall/audit";
import { type FindingsLook, lookOf } from "../findings/look.js";
import { PLATFORMS } from "../platforms.js";
import { labelled } from "../terminal/text.js";
import { count } from "../terminal/words.js";

/** A user who fits what somebody looked for. */
export interface UserHit {
  readonly platform: CleanUser["platform"];
  readonly scope: string;
  readonly userId: string;
  readonly name: string | null;
  /** What fits, such as `extension`. */
  readonly by: string;
  readonly email: string | null;
  readonly number: string | null;
  readonly extension: string | null;
  /** Of PureCloud. */
  readonly state: string | null;
  /** The id of the person's other user, if an audit says who that is. */
  readonly otherUserId: string | null;
}

const textIn = (fact: Fact<string>): string | null => (fact.known ? fact.value : null);

/** What tells a user from others who fit. */
export function hitOf(user: CleanUser, scope: string, by: string, otherUserId: string | null = null): UserHit {
  const own = { platform: user.platform, scope, userId: user.userId, name: textIn(user.name), by, otherUserId };
  if (user.platform === "odin") {
    const { emailAddress, phoneNumber, extension } = user;
    return {
      ...own,
      email: textIn(emailAddress),
      number: textIn(phoneNumber),
      extension: textIn(extension),
      state: null,
    };
  }
  const addresses = (user.addresses.known ? user.addresses.value : null) ?? [];
  return {
    ...own,
    email: textIn(user.email),
    number: addresses.find((one) => one.address !== null && one.mediaType !== "EMAIL")?.address ?? null,
    extension: addresses.find((one) => one.extension !== null)?.extension ?? null,
    state: textIn(user.state),
  };
}

/** The most users that are listed. */
const MOST = 20;

/** Several users who fit, each with what tells it from the others, and how to name exactly one. */
export function hitsReport(who: string, hits: readonly UserHit[], more: number, options: FindingsLook = {}): string {
  const look = lookOf(options);
  const shown = hits.slice(0, MOST);
  const left = hits.length - shown.length + more;
  return [
    look.paint.bold(printable(`${count(hits.length + more, "user")} fit "${who}"`)),
    ...shown.flatMap((hit) =>
      labelled(PLATFORMS[hit.platform], printable(wordsOf(hit)), { indent: 1, column: 11, width: look.width }),
    ),
    ...(left > 0 ? [` ${count(left, "more user")}`] : []),
    "To see one of them, give the id",
    "",
  ].join("\n");
}

function wordsOf({ name, userId, scope, by, email, number, extension, state, platform, otherUserId }: UserHit): string {
  const facts = [
    userId,
    ...(email === null || email === userId ? [] : [email]),
    ...(number === null ? [] : [number]),
    ...(extension === null ? [] : [`extension ${extension}`]),
    ...(platform === "odin" ? [scope] : state === null ? [] : [state]),
  ];
  const other = otherUserId === null ? "" : `. The other user is ${otherUserId}`;
  return `${name ?? "(no name)"}: ${facts.join(", ")} (by ${by})${other}`;
}
