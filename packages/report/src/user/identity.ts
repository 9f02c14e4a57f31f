import type { CleanOdinUser, CleanPureCloudUser } from "@rollcall/audit";
import { odinStateOf } from "@rollcall/audit/people";
import { inWords, textOf } from "../terminal/facts.js";
import type { UserCard } from "./card.js";
import type { CardRow } from "./row.js";
import { ifAny, listIfAny } from "./words.js";

/** Who the person is. */
export function identityRows({ odin, purecloud }: UserCard): readonly CardRow[] {
  const ours = odin ? ofOdin(odin.user) : {};
  const theirs = purecloud ? ofPureCloud(purecloud.user) : {};
  return LABELS.map((label) => ({ label, odin: ours[label], purecloud: theirs[label] }));
}

const LABELS = [
  "id",
  "name",
  "state",
  "place",
  "e-mail",
  "login",
  "aliases",
  "number",
  "extension",
  "mobile",
  "title",
  "department",
] as const;

type Identity = Readonly<Partial<Record<(typeof LABELS)[number], string | undefined>>>;

function ofOdin(user: CleanOdinUser): Identity {
  return {
    id: user.userId,
    name: textOf(user.name, "none"),
    state: stateOf(user),
    place: `${user.serviceProviderId}/${user.groupId}`,
    "e-mail": textOf(user.emailAddress, "none"),
    login: listIfAny(user.alternateUserIds, (id) => id, 4),
    aliases: listIfAny(user.aliases, (alias) => alias, 4),
    number: textOf(user.phoneNumber, "none"),
    extension: textOf(user.extension, "none"),
    mobile: ifAny(user.mobilePhoneNumber, (number) => number),
    title: ifAny(user.title, (title) => title),
    department: ifAny(user.department, (department) => department),
  };
}

/** `live`, or `shut off` by Intercept. */
function stateOf({ intercept }: CleanOdinUser): string {
  const { values, because } = odinStateOf(intercept);
  return because === undefined ? (values[0] ?? "none") : "not read";
}

function ofPureCloud(user: CleanPureCloudUser): Identity {
  return {
    id: user.userId,
    name: textOf(user.name, "none"),
    state: textOf(user.state, "none"),
    place: ifAny(user.division, (division) => `division ${division}`),
    "e-mail": textOf(user.email, "none"),
    login: textOf(user.username, "none"),
    number: numbersOf(user),
    extension: extensionsOf(user),
    title: ifAny(user.title, (title) => title),
    department: ifAny(user.department, (department) => department),
  };
}

/** Each number with its kind, unless it is the usual one. */
const numbersOf = ({ addresses }: CleanPureCloudUser): string =>
  inWords(
    addresses,
    (all) =>
      all
        .filter(({ mediaType }) => mediaType === "PHONE" || mediaType === "SMS")
        .flatMap(({ type, address }) =>
          address === null ? [] : [type === "WORK" || type === null ? address : `${address} (${type.toLowerCase()})`],
        )
        .join(", ") || "none",
    "none",
  );

const extensionsOf = ({ addresses }: CleanPureCloudUser): string =>
  inWords(addresses, (all) => all.flatMap(({ extension }) => extension ?? []).join(", ") || "none", "none");
