import * as z from "zod/mini";
import {
  ODIN_STRATEGIES,
  PRESENCE_SOURCES,
  PURECLOUD_STATES,
  PURECLOUD_STRATEGIES,
  REGIONS,
  SECTIONS,
} from "../../names.js";
import { secretSource } from "./secret-source.js";
import { decimal, described, maybe, maybeList, maybeSome, texts, url } from "./texts.js";

const FASTEST = 99_999;

export const odin = () =>
  described(
    z
      .strictObject({
        url: url("the host, such as https://tenant.prod.odinapi.net"),
        serviceProviders: texts("the service providers or enterprises to audit (all that the login sees)"),
        groups: texts("the groups to audit, of exactly one service provider (all)"),
        strategy: maybe(z.enum(ODIN_STRATEGIES), "how groups are read (auto)"),
        rate: decimal(FASTEST, "calls a second, 0 for no limit (5)"),
        username: secretSource("user name"),
        password: secretSource("password"),
      })
      .check(
        z.refine(({ groups = [], serviceProviders = [] }) => groups.length === 0 || serviceProviders.length === 1, {
          path: ["groups"],
          error: "needs one serviceProviders, the service provider of the groups",
        }),
      ),
    "the tenant on Odin",
  );

const shape = () => ({
  region: maybe(z.enum(REGIONS), "the region, such as eu_west_1"),
  url: z.optional(url("another API host than the region's, such as a gateway")),
  loginUrl: z.optional(url("another host for logins (that of the region or of url)")),
  divisions: texts("ids. Only users of these divisions are audited (all)"),
  groups: texts("ids. Only members of these groups are audited (all)"),
  users: texts("ids. Only these users are audited (all)"),
  states: maybeSome(z.enum(PURECLOUD_STATES), "active, inactive (both)"),
  sections: maybeSome(
    z.enum(["default", ...SECTIONS]),
    "the sections to read. default stands for the usual ones (default)",
  ),
  skipSections: maybeList(z.enum(SECTIONS), "sections that are not read (none)"),
  presenceSource: maybe(z.enum(PRESENCE_SOURCES), "the other system whose presence integrationPresence has"),
  strategy: maybe(z.enum(PURECLOUD_STRATEGIES), "how what users share is read (auto)"),
  rate: decimal(FASTEST, "calls a minute, 0 for no limit (300)"),
  clientId: secretSource("id of the OAuth client"),
  clientSecret: secretSource("secret of the OAuth client"),
});

export const purecloud = () =>
  described(
    z.strictObject(shape()).check(
      z.refine(({ region, url }) => region !== undefined || url !== undefined, { error: "needs a region or a url" }),
      z.refine(({ skipSections = [] }) => !skipSections.includes("profile"), {
        path: ["skipSections"],
        error: "cannot name profile, which tells who a user is",
      }),
      z.refine(({ sections = [], skipSections = [] }) => !skipSections.some((name) => sections.includes(name)), {
        path: ["skipSections"],
        error: "names a section that sections names too. Keep one",
      }),
      z.refine(({ strategy, groups, users }) => strategy !== "bulk" || (groups ?? users) === undefined, {
        path: ["strategy"],
        error: "cannot be bulk with groups or users, because bulk reads whole lists",
      }),
    ),
    "the organisation on PureCloud",
  );
