import * as z from "zod";
import { ODIN_STRATEGIES, PURECLOUD_STATES, PURECLOUD_STRATEGIES, REGIONS, SECTIONS } from "../../names.js";
import { secretSource } from "./secret-source.js";
import { decimal, texts, url } from "./texts.js";

const rate = (what: string) => decimal(99_999).describe(what).optional();

export const ODIN = z
  .strictObject({
    url: url("the host, such as https://tenant.prod.odinapi.net"),
    serviceProviders: texts("the service providers or enterprises to audit (all that the login sees)"),
    groups: texts("the groups to audit, of exactly one service provider (all)"),
    strategy: z.enum(ODIN_STRATEGIES).describe("how groups are read (auto)").optional(),
    rate: rate("calls a second, 0 for no limit (5)"),
    username: secretSource("user name"),
    password: secretSource("password"),
  })
  .refine(({ groups = [], serviceProviders = [] }) => groups.length === 0 || serviceProviders.length === 1, {
    path: ["groups"],
    error: "needs one serviceProviders, the service provider of the groups",
  })
  .describe("the tenant on Odin");

export const PURECLOUD = z
  .strictObject({
    region: z.enum(REGIONS).describe("the region, such as eu_west_1").optional(),
    url: url("another API host than the region's, such as a gateway").optional(),
    loginUrl: url("another host for logins (that of the region or of url)").optional(),
    divisions: texts("ids. Only users of these divisions are audited (all)"),
    groups: texts("ids. Only members of these groups are audited (all)"),
    users: texts("ids. Only these users are audited (all)"),
    states: z.array(z.enum(PURECLOUD_STATES)).min(1).readonly().describe("active, inactive (both)").optional(),
    sections: z
      .array(z.enum(["default", ...SECTIONS]))
      .min(1)
      .readonly()
      .describe("the sections to read. default stands for the usual ones (default)")
      .optional(),
    skipSections: z.array(z.enum(SECTIONS)).readonly().describe("sections that are not read (none)").optional(),
    strategy: z.enum(PURECLOUD_STRATEGIES).describe("how what users share is read (auto)").optional(),
    rate: rate("calls a minute, 0 for no limit (300)"),
    clientId: secretSource("id of the OAuth client"),
    clientSecret: secretSource("secret of the OAuth client"),
  })
  .refine(({ region, url }) => region !== undefined || url !== undefined, { error: "needs a region or a url" })
  .refine(({ skipSections = [] }) => !skipSections.includes("profile"), {
    path: ["skipSections"],
    error: "cannot name profile, which tells who a user is",
  })
  .refine(({ sections = [], skipSections = [] }) => !skipSections.some((name) => sections.includes(name)), {
    path: ["skipSections"],
    error: "names a section that sections names too. Keep one",
  })
  .refine(({ strategy, groups, users }) => strategy !== "bulk" || (groups ?? users) === undefined, {
    path: ["strategy"],
    error: "cannot be bulk with groups or users, because bulk reads whole lists",
  })
  .describe("the organisation on PureCloud");
