import type { Of, Redaction } from "./treatment.js";
import { hidden, ruleId } from "./treatment.js";

/** The id of a finding: `rule|platform|userId`, or `rule|userId|userId`. The ids of users are those of the view. */
export const findingIdOf: Of<string> = {
  show: (value, to) => (typeof value === "string" ? findingIdToken(value, to) : hidden.show(value, to)),
};

const PLATFORMS: ReadonlySet<string> = new Set(["odin", "purecloud"]);

function findingIdToken(id: string, to: Redaction): string {
  const [rule = "", ...users] = id.split("|");
  const shownRule = ruleId.show(rule, to);
  return [shownRule, ...users.map((user, at) => (at === 0 && PLATFORMS.has(user) ? user : userToken(user, to)))].join(
    "|",
  );
}

const userToken = (user: string, { tokens }: Redaction): string =>
  tokens("user", user.replaceAll("%7C", "|").replaceAll("%25", "%"));
