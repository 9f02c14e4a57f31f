import type { OdinSide, PureCloudSide } from "../person-data.js";
import { type FactGroup, list, moment, type Said, said, text } from "./said.js";

/** Who a person is on each platform. */
export function identity(odin: OdinSide | undefined, purecloud: PureCloudSide | undefined): FactGroup {
  return {
    title: "Identity",
    facts: [
      {
        label: "name",
        ...of(odin, "odin", ({ name }) => text(name)),
        ...of(purecloud, "purecloud", ({ name }) => text(name)),
      },
      {
        label: "user id",
        ...of(odin, "odin", ({ userId }) => ({ words: [userId] })),
        ...of(purecloud, "purecloud", ({ userId }) => ({ words: [userId] })),
      },
      {
        label: "e-mail",
        ...of(odin, "odin", ({ emailAddress }) => text(emailAddress)),
        ...of(purecloud, "purecloud", ({ email }) => text(email)),
      },
      {
        label: "number",
        ...of(odin, "odin", ({ phoneNumber }) => text(phoneNumber)),
        ...of(purecloud, "purecloud", (user) => contacts(user, "address")),
      },
      {
        label: "extension",
        ...of(odin, "odin", ({ extension }) => text(extension)),
        ...of(purecloud, "purecloud", (user) => contacts(user, "extension")),
      },
      {
        label: "department",
        ...of(odin, "odin", ({ department }) => text(department)),
        ...of(purecloud, "purecloud", ({ department }) => text(department)),
      },
      {
        label: "title",
        ...of(odin, "odin", ({ title }) => text(title)),
        ...of(purecloud, "purecloud", ({ title }) => text(title)),
      },
      {
        label: "group or division",
        ...of(odin, "odin", ({ serviceProviderId, groupId }) => ({ words: [`${serviceProviderId}/${groupId}`] })),
        ...of(purecloud, "purecloud", ({ division }) => text(division)),
      },
      {
        label: "state",
        ...of(odin, "odin", ({ intercept }) => odinState(intercept)),
        ...of(purecloud, "purecloud", ({ state }) => text(state)),
      },
      { label: "locations", ...of(purecloud, "purecloud", ({ locations }) => list(locations)) },
      { label: "last login", ...of(purecloud, "purecloud", ({ lastLogin }) => moment(lastLogin)) },
      { label: "other user ids", ...of(odin, "odin", ({ alternateUserIds }) => list(alternateUserIds)) },
      { label: "aliases", ...of(odin, "odin", ({ aliases }) => list(aliases)) },
    ],
  };
}

/** The fact of a side, if the person is on that platform. */
export function of<Side, Name extends "odin" | "purecloud">(
  side: Side | undefined,
  name: Name,
  saidOf: (side: Side) => Said,
): { readonly [Key in Name]?: Said } {
  return (side === undefined ? {} : { [name]: saidOf(side) }) as { readonly [Key in Name]?: Said };
}

/** A user without Intercept is live. */
function odinState(intercept: OdinSide["intercept"]): Said {
  if (intercept?.known && intercept.value === null) return { words: ["live"] };
  return said(intercept, ({ isOn }) =>
    isOn === null ? "not known whether Intercept is on" : isOn ? "Intercept is on" : "live",
  );
}

/** The numbers of a user of PureCloud, or the extensions, each once. */
const contacts = ({ addresses }: PureCloudSide, field: "address" | "extension"): Said =>
  said(addresses, (all) => [
    ...new Set(all.filter(({ mediaType }) => mediaType === "PHONE").flatMap((contact) => contact[field] ?? [])),
  ]);
