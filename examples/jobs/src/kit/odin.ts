import { createOdinClient, type OdinClient, passwordLogin } from "@rollcall/clients/odin";
import { checked, type Platform, readLogin, readRate } from "./platforms.ts";

/** Odin, with the password of an administrator. The flags and variables are those of the `rollcall` command. */
export const odin: Platform<OdinClient> = {
  flags: {
    "odin-url": { value: "URL", help: "host of the instance, such as https://tenant.prod.odinapi.net" },
    "odin-rate": { value: "N", help: "calls in a second, 5 if not given", optional: true },
  },
  variables: ["ROLLCALL_ODIN_USERNAME", "ROLLCALL_ODIN_PASSWORD"],
  client(given, environment) {
    const [username, password] = readLogin(this.variables, environment);
    const rate = readRate("odin-rate", given);
    return checked(() =>
      createOdinClient({
        baseUrl: String(given["odin-url"]),
        auth: passwordLogin({ username, password }),
        ...(rate && { rateLimit: { perSecond: rate } }),
      }),
    );
  },
};
