import type { PureCloudClient, User } from "@rollcall/clients/purecloud";

type WithAddress = User & { readonly email: string };

/** So many active users with an e-mail address. */
export async function usersOf<Count extends number>(purecloud: PureCloudClient, count: Count) {
  const { entities = [] } = await purecloud.getUsers({ pageSize: 100 });
  const users = entities.filter((user): user is WithAddress => user?.email !== undefined).slice(0, count);
  if (users.length < count) throw new Error(`the sandbox has only ${users.length} active users`);
  return users as [WithAddress, ...WithAddress[]] & { readonly 1: WithAddress; readonly 2: WithAddress };
}
