import { lineOf } from "../../odin/common/line.js";
import { plain } from "../../odin/common/numbers.js";
import { domainOf } from "../../odin/common/subject.js";
import { alternateUserId } from "../../odin/people/alternate-ids.js";
import { callingLineIdOf } from "../../odin/people/calling-line-id.js";
import { profileOf } from "../../odin/people/profile.js";
import type { Kind } from "../kind.js";
import { settings } from "./settings.js";

/** How long a new password lasts in days. */
const NEW_PASSWORD = 90;

const profile = (fields: Readonly<Record<string, unknown>>) => settings("Profile", fields);

const isNever = (days: unknown) => Math.abs(Number(days)) >= 2 ** 31 - 1;

/** What the profile of a user on Odin says, except what both platforms share. */
export const odinProfile: readonly Kind[] = [
  {
    id: "password-renewed",
    title: "The expired web password was renewed",
    population: "both",
    touches: ["odin password"],
    ends: "odin-10",
    shows: { odin: ["passwordExpiry"] },
    effect({ odin, person }) {
      const { passwordExpiresDays: days } = profileOf(odin);
      if (isNever(days) || person.shares.has("password")) return undefined;
      return { odin: profile({ passwordExpiresDays: NEW_PASSWORD }), values: { odin: ["expired", "ok"] } };
    },
  },
  {
    id: "password-expired",
    title: "The web password was set to expire, and has",
    population: "both",
    touches: ["odin password"],
    brings: "odin-10",
    shows: { odin: ["passwordExpiry"] },
    effect({ person }) {
      if (person.shares.has("password")) return undefined;
      return { odin: profile({ passwordExpiresDays: -1 }), values: { odin: ["ok", "expired"] } };
    },
  },
  {
    id: "title",
    title: "Another title on Odin",
    population: "both",
    touches: ["title"],
    shows: { odin: ["title"] },
    effect({ odin, person }) {
      if (profileOf(odin).title === undefined) return undefined;
      const title = `Deputy ${person.title}`;
      return { odin: profile({ title }), values: { odin: [person.title, title] } };
    },
  },
  {
    id: "caller-id",
    title: "Another number is shown to those who are called",
    population: "both",
    touches: ["odin clid", "number", "odin policy"],
    shows: { odin: ["callerId"] },
    effect({ odin }) {
      const { number } = lineOf(odin);
      const { number: before } = callingLineIdOf(odin);
      if (number === undefined) return undefined;
      const after = before === "" ? plain(number) : undefined;
      return after === undefined ? undefined : { odin: { callerId: after }, values: { odin: [null, after] } };
    },
  },
  {
    id: "alternate-id",
    title: "A further login inside the domain",
    population: "both",
    touches: ["odin alternate"],
    shows: { odin: ["alternateUserIds"] },
    effect({ odin, index }) {
      if ((alternateUserId(odin).users as unknown[]).length > 0) return undefined;
      const userId = `sso.${index}@${domainOf(odin)}`;
      return {
        odin: { alternateIds: [{ userId, description: "Single sign-on" }] },
        values: { odin: [[], [userId]] },
      };
    },
  },
];
