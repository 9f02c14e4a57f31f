import type { ThresholdName } from "@rollcall/audit/rules";
import * as z from "zod/mini";
import { DESTINATION_CLASSES, PROFILE_PARTS, SEVERITIES, THRESHOLDS } from "../../names.js";
import { country, described, formed, maybe, maybeList, text, texts } from "./texts.js";

/** What each threshold counts. All are exclusive. */
const THRESHOLD_WORDS: Readonly<Record<ThresholdName, string>> = {
  unusedDays: "days without a login or a token after which a user counts as unused",
  invitedDays: "days after the invitation within which a user need not have logged in",
  newUserDays: "days after the invitation within which a role need not have been used",
  absenceDays: "days after the end of an absence within which it need not be switched off",
  stuckHours: "hours after which a momentary routing status counts as stuck",
  reports: "how many people may report to one manager",
  redirections: "how often a call may be redirected",
  packUsers: "from how many users with exactly one pack a service counts as part of that pack",
  packShare: "the share of a group with a service pack from which a user without one is found",
  skillShare: "the share of a queue with skills from which a member without one is found",
  managerShare: "the share of users with a manager from which a user without one is found",
  autoAnswerShare: "the share of agents with automatic answer from which an agent without it is found",
};

type Thresholds = Record<ThresholdName, z.ZodMiniOptional<z.ZodMiniNumber<number>>>;

const thresholds = () =>
  Object.fromEntries(
    Object.entries(THRESHOLD_WORDS).map(([name, words]) => {
      const number = z.number().check(z.minimum(0));
      const limited = name.endsWith("Share") ? number.check(z.maximum(1)) : number;
      return [name, maybe(limited, `${words} (${THRESHOLDS[name as ThresholdName]})`)];
    }),
  ) as Thresholds;

const prefix = () => formed(/^\+[1-9x][\dx]*$/, "must be a plus and digits, with x for any digit, such as +4470");

const shape = () => ({
  thresholds: maybe(z.readonly(z.strictObject(thresholds())), "numbers that rules compare with"),
  severities: maybe(
    z.readonly(z.record(z.string(), z.enum([...SEVERITIES, "off"]))),
    "another severity by the id of a rule, or off",
  ),
  allow: maybe(
    z.readonly(
      z.strictObject({
        international: texts("user ids or departments that may call abroad (nobody)"),
        forwardTo: texts("numbers to which calls may be forwarded (none)"),
        administrators: texts("user ids or logins of PureCloud's administrators (nobody)"),
        serviceAccounts: texts("user ids or logins of accounts that no person uses (none)"),
        withoutManager: texts("user ids of people without a manager (nobody)"),
      }),
    ),
    "what is allowed by name",
  ),
  countries: maybeList(country("an ISO code"), "the countries to which calls may go (all)"),
  destinations: maybe(
    z.readonly(z.record(prefix(), z.enum(DESTINATION_CLASSES))),
    "classes of destinations by how numbers begin in E.164, such as +4470: premium. They go before our table",
  ),
  profile: maybeList(z.enum(PROFILE_PARTS), "what each profile of PureCloud must have (department, title, location)"),
  paidServices: texts("services of Odin that cost something. A name may end with * (the usual ones)"),
  singleSignOn: maybe(
    z.boolean(),
    "true if users of PureCloud log in at an identity provider, which has the second factor (false)",
  ),
});

/** What a tenant says of rules. */
export const tenantRules = () => maybe(z.strictObject(shape()), "how rules judge this tenant, over what holds for all");

/** What holds for all tenants. */
export const rules = () =>
  maybe(
    z.strictObject({ ...shape(), modules: texts("files whose exports are your own rules (none)") }),
    "how rules judge",
  );

const isDay = (value: string) =>
  /^\d{4}-\d\d-\d\d$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value);

const conditions = () =>
  z.readonly(
    z.strictObject({
      group: z.optional(text("a group of Odin")),
      division: z.optional(text("a division of PureCloud")),
      department: z.optional(text("a department")),
      users: texts("user ids"),
    }),
  );

const suppression = () =>
  z.readonly(
    z.strictObject({
      id: text("the id of a finding, or of a rule. A rule needs of"),
      of: maybe(conditions(), "whose findings of the rule. All conditions must hold"),
      reason: text("why it is accepted"),
      owner: text("who decided that"),
      until: described(
        z.string().check(z.refine(isDay, 'must be a day in quotes, such as "2027-03-31"')),
        "the last day on which it holds, such as 2027-03-31",
      ),
    }),
  );

export const suppressions = () => maybeList(suppression(), "findings that are not shown until a day");
