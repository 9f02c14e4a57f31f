import type { OdinClient, UserProfile } from "@rollcall/clients/odin";

/** The first user of the first service provider who fits, as a profile. */
export async function userWhere(odin: OdinClient, fits: (user: UserProfile) => unknown): Promise<UserProfile> {
  const [provider] = await odin.getServiceProviders();
  const { serviceProviderId = "" } = provider ?? {};
  for (const { groupId } of await odin.getGroups({ serviceProviderId }))
    for (const user of await odin.getUsers({ serviceProviderId, groupId, extended: true }))
      if (await fits(user as UserProfile)) return user as UserProfile;
  throw new Error("no user of the sandbox fits");
}
