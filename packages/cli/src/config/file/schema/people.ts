import * as z from "zod";
import { text, texts } from "./texts.js";

const file = (what: string) => z.string().regex(/\S/, "must not be empty").describe(what);

const LEAVER = z
  .strictObject({
    email: text("an e-mail address").optional(),
    login: text("a name to log in with, on either platform").optional(),
    employeeNumber: text("an employee number").optional(),
    name: text("a name. Alone it is no proof").optional(),
  })
  .refine(({ email, login, employeeNumber }) => [email, login, employeeNumber].some((one) => one !== undefined), {
    error: "needs an email, a login or an employeeNumber. A name is no proof",
  })
  .readonly();

/** Who is who, and who has left. */
export const PEOPLE = z
  .strictObject({
    map: z
      .union(
        [
          file("a file with the columns odin and purecloud"),
          z.record(z.string(), text("an id or e-mail address of PureCloud")).readonly(),
        ],
        {
          error: "must be the name of a file, or ids of Odin with ids or e-mail addresses of PureCloud",
        },
      )
      .describe("users who are one person, even if they share nothing (none)")
      .optional(),
    sites: z
      .array(
        z
          .strictObject({
            group: text("a group of Odin with its service provider, such as ent.acme/London"),
            division: text("a division or location of PureCloud"),
          })
          .readonly(),
      )
      .readonly()
      .describe("groups and divisions that are one site, so extensions count within it (none)")
      .optional(),
    left: z
      .union([file("a file with the columns email, login, employeeNumber and name"), z.array(LEAVER).readonly()], {
        error: "must be the name of a file, or a list of people with an email, a login or an employeeNumber",
      })
      .describe("people who left (none)")
      .optional(),
    departments: z
      .array(z.array(text("a name")).readonly())
      .readonly()
      .describe("names of one department, a list for each department (none)")
      .optional(),
    extensionPrefixes: texts("what PureCloud writes before the extensions of a site (any one or two digits)"),
  })
  .describe("who is who on both platforms, and who has left")
  .optional();
