import { type OdinClient, rows, type UserProfile } from "@rollcall/clients/odin";

/** The first user of the first service provider who fits, as a profile. */
export async function userWhere(odin: OdinClient, fits: (user: UserProfile) => unknown): Promise<UserProfile> {
  const [provider] = rows(await odin.getServiceProviders());
  const { serviceProviderId = "" } = provider ?? {};
  for (const { groupId } of rows(await odin.getGroups({ serviceProviderId })))
    for (const user of rows(await odin.getUsers({ serviceProviderId, groupId, extended: true })))
      if (await fits(user)) return user;
  throw new Error("no user of the sandbox fits");
}
