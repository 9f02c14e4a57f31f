import { createOdinClient, type OdinClient, passwordLogin } from "@rollcall/clients/odin";
import { checked, instanceOf, ODIN, type Platform, readLogin, readRate } from "./platforms.ts";

/** Odin, with the password of an administrator. The flags and variables are those of the `rollcall` command. */
export const odin: Platform<OdinClient> = {
  ...ODIN,
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
  organisation: async (odin, given) => {
    const { userId, systemDomain } = await odin.getSession();
    return [userId, systemDomain, instanceOf(given)].filter(Boolean).join(" at ");
  },
};
