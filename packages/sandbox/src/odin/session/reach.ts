import type { LoginType } from "@rollcall/clients/odin";
import type { Estate, ServiceProvider } from "../../estate/estate.js";
import type { Group } from "../common/group.js";

/** What a login sees. */
export interface Reach {
  readonly loginType: LoginType;
  readonly userId: string;
  readonly providers: readonly ServiceProvider[];
  /** The only service provider. Undefined for logins above that level. */
  readonly provider?: ServiceProvider | undefined;
  /** The only group of that provider. */
  readonly groupId?: string | undefined;
  /** The only user, who is the login. */
  readonly self?: string | undefined;
}

/** The first word of a username, and the number of what the login is for. */
const NAME = /^(provisioning|reseller|provider|group|department|user)(?:-(\d+))?(?:@|$)/i;

/** All groups, in the order of lists. */
const groupsOf = ({ odin }: Estate): readonly (Group & { readonly provider: ServiceProvider })[] =>
  odin.serviceProviders.flatMap((provider) =>
    provider.groups.map((groupId) => ({ provider, serviceProviderId: provider.serviceProviderId, groupId })),
  );

/**
 * What a login sees, by its username: `group-2` sees the second group, `provider-1` the first service provider, and
 * `user-17` person 17. Any other username is a system login.
 */
export function reachOf(estate: Estate, username = ""): Reach {
  const [, word = "", number = "1"] = NAME.exec(username) ?? [];
  const providers = estate.odin.serviceProviders;
  const at = Number(number) - 1;
  const administrator = { userId: `rollcall.admin@${providers[0]?.domain ?? ""}`, providers };
  const { provider, groupId } = groupsOf(estate)[at] ?? groupsOf(estate)[0] ?? {};
  const inGroup = { ...administrator, providers: provider ? [provider] : [], provider, groupId };
  switch (word.toLowerCase()) {
    case "provisioning":
      return { ...administrator, loginType: "Provisioning" };
    case "reseller":
      // It sold to all except the last.
      return {
        ...administrator,
        loginType: "Reseller",
        providers: providers.slice(0, Math.max(1, providers.length - 1)),
      };
    case "provider": {
      const own = providers[at] ?? providers[0];
      return { ...administrator, loginType: "Service Provider", providers: own ? [own] : [], provider: own };
    }
    case "group":
      return { ...inGroup, loginType: "Group" };
    case "department":
      return { ...inGroup, loginType: "Group Department" };
    case "user":
      return ofUser(estate, Number(number)) ?? { ...administrator, loginType: "System" };
    default:
      return { ...administrator, loginType: "System" };
  }
}

/** Whether a login sees a service provider or a group. It sees what a call does not name. */
export const sees = (
  { providers, groupId: own }: Reach,
  { serviceProviderId, groupId }: { readonly serviceProviderId?: unknown; readonly groupId?: unknown },
): boolean =>
  (serviceProviderId === undefined || providers.some((one) => one.serviceProviderId === serviceProviderId)) &&
  (groupId === undefined || own === undefined || own === groupId);

/** The login of a person. Undefined for a person who is not on Odin. */
function ofUser(estate: Estate, index: number): Reach | undefined {
  if (index >= estate.size || !estate.person(index).on.odin) return undefined;
  const userId = estate.odin.userId(index);
  const { serviceProviderId, groupId } = estate.odin.groupOf(index);
  const providers = estate.odin.serviceProviders.filter((one) => one.serviceProviderId === serviceProviderId);
  return { loginType: "User", userId, self: userId, providers, provider: providers[0], groupId };
}
