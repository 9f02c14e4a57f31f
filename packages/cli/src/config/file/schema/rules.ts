import type { ThresholdName } from "@rollcall/audit/rules";
import * as z from "zod";
import { SEVERITIES, THRESHOLDS } from "../../names.js";
import { country, text, texts } from "./texts.js";

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

type Thresholds = Record<ThresholdName, z.ZodOptional<z.ZodNumber>>;

const thresholds = Object.fromEntries(
  Object.entries(THRESHOLD_WORDS).map(([name, words]) => {
    const number = z.number().min(0);
    const limited = name.endsWith("Share") ? number.max(1) : number;
    return [name, limited.describe(`${words} (${THRESHOLDS[name as ThresholdName]})`).optional()];
  }),
) as Thresholds;

const SHAPE = {
  thresholds: z.strictObject(thresholds).readonly().describe("numbers that rules compare with").optional(),
  severities: z
    .record(z.string(), z.enum([...SEVERITIES, "off"]))
    .readonly()
    .describe("another severity by the id of a rule, or off")
    .optional(),
  allow: z
    .strictObject({
      international: texts("user ids or departments that may call abroad (nobody)"),
      forwardTo: texts("numbers to which calls may be forwarded (none)"),
      administrators: texts("user ids or logins of PureCloud's administrators (nobody)"),
      serviceAccounts: texts("user ids or logins of accounts that no person uses (none)"),
      withoutManager: texts("user ids of people without a manager (nobody)"),
    })
    .readonly()
    .describe("what is allowed by name")
    .optional(),
  countries: z
    .array(country("an ISO code"))
    .readonly()
    .describe("the countries to which calls may go (all)")
    .optional(),
  paidServices: texts("services of Odin that cost something. A name may end with * (the usual ones)"),
  singleSignOn: z
    .boolean()
    .describe("true if users of PureCloud log in at an identity provider, which has the second factor (false)")
    .optional(),
};

/** What a tenant says of rules. */
export const TENANT_RULES = z
  .strictObject(SHAPE)
  .describe("how rules judge this tenant, over what holds for all")
  .optional();

/** What holds for all tenants. */
export const RULES = z
  .strictObject({ ...SHAPE, modules: texts("files whose exports are your own rules (none)") })
  .describe("how rules judge")
  .optional();

const isDay = (value: string) =>
  /^\d{4}-\d\d-\d\d$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value);

export const SUPPRESSIONS = z
  .array(
    z
      .strictObject({
        id: text("the id of a finding, or of a rule. A rule needs of"),
        of: z
          .strictObject({
            group: text("a group of Odin").optional(),
            division: text("a division of PureCloud").optional(),
            department: text("a department").optional(),
            users: texts("user ids"),
          })
          .readonly()
          .describe("whose findings of the rule. All conditions must hold")
          .optional(),
        reason: text("why it is accepted"),
        owner: text("who decided that"),
        until: z
          .string()
          .refine(isDay, 'must be a day in quotes, such as "2027-03-31"')
          .describe("the last day on which it holds, such as 2027-03-31"),
      })
      .readonly(),
  )
  .readonly()
  .describe("findings that are not shown until a day")
  .optional();
