import { createRequire } from "node:module";
import { accessToken, createOdinClient } from "@rollcall/clients/odin";

const require = createRequire(import.meta.url);
const { components } = require("@rollcall/specs/odin.json");
const EXAMPLES: Readonly<Record<string, string>> = {
  "/api/v2/groups/users/audit": "getGroupUserAudit.estate",
  "/api/v2/users/registration/bulk": "getUserRegistrationBulk.estate",
};

/** An Odin client whose answers are the examples of the spec. It may read nothing else, because an audit repeats what fails. */
export const odin = createOdinClient({
  baseUrl: "https://odin.test",
  auth: accessToken("made-up"),
  rateLimit: false,
  fetch: async (url) => {
    const example = EXAMPLES[new URL(url).pathname];
    return example === undefined
      ? Response.json({ status: "Forbidden" }, { status: 403 })
      : Response.json(components.examples[example].value);
  },
});
