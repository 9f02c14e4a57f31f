import { mapFact, valueIn } from "../../record/fact.js";
import { controlsOf } from "../engine/controls.js";
import { pureCloudRule } from "../engine/rule.js";
import { allOf, truthOf } from "../engine/truth.js";
import { clear, verdictOf } from "../engine/verdict.js";
import { isListed } from "./access.js";

/** Words for a purpose or a place. None is a first name, so names of people do not begin with one. */
const WORDS: ReadonlySet<string> = new Set(
  `account admin administrator agent api bot conference contractor demo desk dummy fax frontdesk generic guest helpdesk
  info intern kiosk lobby meetingroom noreply office operator printer reception receptionist room scanner service servicedesk shared supervisor support svc temp temporary test tester testing trainee training user visitor`.split(
    /\s+/,
  ),
);

/** The first word of the part before the @. Digits and signs divide words. */
const firstWordOf = (login: string): string => /^[^@\p{L}]*(\p{L}*)/u.exec(login)?.[1]?.toLowerCase() ?? "";

export const genericAccount = pureCloudRule({
  id: "purecloud-33",
  title: "A login that belongs to no person",
  severity: "medium",
  category: "access",
  why: "Several people know its password, so nobody can say who did what. It stays when one of them leaves.",
  when: `The first word of \`username\`, before the @, is one of ${[...WORDS].map((word) => `\`${word}\``).join(", ")}. Case does not count, and digits and signs divide words. \`employerInfo\` has no \`employeeId\`.`,
  guards: [
    "The user has an employee id, so the login is a person's.",
    "Such a word further on, because it may be a last name.",
    "An account that the configuration lists under `serviceAccounts`.",
  ],
  unknown: "`employerInfo` was not read, and the name begins with such a word.",
  remedy: {
    words: "Give each person their own login, and deactivate this one.",
    request: { method: "PATCH", path: "/api/v2/users/{userId}", body: { state: "inactive", version: "{version}" } },
    permission: "directory:user:edit",
  },
  controls: controlsOf("purecloud-33"),
  needs: { sections: ["profile", "employerInfo"] },
  look({ user, config }) {
    const isGeneric = truthOf(user.username, (login) => login !== null && WORDS.has(firstWordOf(login)));
    const employeeId = mapFact(user.employer, (employer) => employer.employeeId);
    const evidence = [{ path: "profile.username", value: valueIn(user.username) }];
    if (isGeneric !== false && isListed(user, config.allow.serviceAccounts)) return clear(evidence, "it is allowed");
    return verdictOf(
      allOf(
        isGeneric,
        truthOf(employeeId, (id) => id === null),
      ),
      evidence,
    );
  },
});
