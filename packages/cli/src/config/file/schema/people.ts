import * as z from "zod/mini";
import { maybe, maybeList, text, texts } from "./texts.js";

const leaver = () =>
  z.readonly(
    z
      .strictObject({
        email: z.optional(text("an e-mail address")),
        login: z.optional(text("a name to log in with, on either platform")),
        employeeNumber: z.optional(text("an employee number")),
        name: z.optional(text("a name. Alone it is no proof")),
      })
      .check(
        z.refine(
          ({ email, login, employeeNumber }) => [email, login, employeeNumber].some((one) => one !== undefined),
          {
            error: "needs an email, a login or an employeeNumber. A name is no proof",
          },
        ),
      ),
  );

const map = () =>
  z.union(
    [
      text("a file with the columns odin and purecloud"),
      z.readonly(z.record(z.string(), text("an id or e-mail address of PureCloud"))),
    ],
    { error: "must be the name of a file, or ids of Odin with ids or e-mail addresses of PureCloud" },
  );

const site = () =>
  z.readonly(
    z.strictObject({
      group: text("a group of Odin with its service provider, such as ent.acme/London"),
      division: text("a division or location of PureCloud"),
    }),
  );

const left = () =>
  z.union([text("a file with the columns email, login, employeeNumber and name"), z.readonly(z.array(leaver()))], {
    error: "must be the name of a file, or a list of people with an email, a login or an employeeNumber",
  });

/** Who is who, and who has left. */
export const people = () =>
  maybe(
    z.strictObject({
      map: maybe(map(), "users who are one person, even if they share nothing (none)"),
      sites: maybeList(site(), "groups and divisions that are one site, so extensions count within it (none)"),
      left: maybe(left(), "people who left (none)"),
      departments: maybeList(
        z.readonly(z.array(text("a name"))),
        "names of one department, a list for each department (none)",
      ),
      extensionPrefixes: texts("what PureCloud writes before the extensions of a site (any one or two digits)"),
    }),
    "who is who on both platforms, and who has left",
  );
