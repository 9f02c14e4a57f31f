import { ago, type Cases, INACTIVE, login, signIn } from "../kit.js";

export const signInCases: Cases = {
  "purecloud-04": [
    ["both long ago", "found", { user: signIn(ago(91), ago(200)) }],
    ["a login on the last day", "clear", { user: signIn(ago(90), ago(200)) }],
    ["an old login and no token", "found", { user: signIn(ago(91), null) }],
    ["an old login and a new token", "clear", { user: signIn(ago(200), ago(2)) }],
    ["neither", "clear", { user: signIn(null, null) }],
    [
      "an old login and an unknown token",
      "not evaluated: signIn: no lastTokenIssued was returned",
      { user: signIn(ago(200), undefined) },
    ],
    ["a new login and an unknown token", "clear", { user: signIn(ago(2), undefined) }],
    [
      "a service account",
      "clear: it is a service account",
      { user: signIn(ago(200), null), config: { allow: { serviceAccounts: ["u"] } } },
    ],
    ["a leaver is no subject", "", { user: { ...INACTIVE, ...signIn(ago(200), null) } }],
  ],
  "purecloud-05": [
    ["invited long ago, never seen", "found", { user: signIn(null, null, ago(91)) }],
    ["invited on the last day", "clear", { user: signIn(null, null, ago(90)) }],
    ["a token", "clear", { user: signIn(null, ago(1)) }],
    ["never invited", "clear", { user: signIn(null, null, null) }],
    ["an unknown login", "not evaluated: signIn: no dateLastLogin was returned", { user: signIn(undefined, null) }],
  ],
  "purecloud-33": [
    ["a reception", "found", { user: login("reception.london@ours.example") }],
    ["capitals and digits", "found", { user: login("Test12@ours.example", { employeeId: " " }) }],
    ["an employee id", "clear", { user: login("test@ours.example", { employeeId: "E1" }) }],
    ["a last name", "clear", { user: login("jane.temp@ours.example") }],
    ["the beginning of a name", "clear", { user: login("testa.rossa@ours.example") }],
    ["a domain", "clear", { user: login("jane@test.example") }],
    [
      "a service account",
      "clear: it is allowed",
      { user: login("api@ours.example"), config: { allow: { serviceAccounts: ["API@ours.example"] } } },
    ],
    ["unknown", "not evaluated: employerInfo: x", { user: login("api@ours.example", "x") }],
    ["unknown, and a name of a person", "clear", { user: login("jane@ours.example", "x") }],
  ],
};
