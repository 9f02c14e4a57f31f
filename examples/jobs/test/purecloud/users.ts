import type { PureCloudClient, User } from "@rollcall/clients/purecloud";

export type Agent = User & { readonly email: string };

/** The first active users with an e-mail address. */
export const usersOf = (purecloud: PureCloudClient, count: number) => some(purecloud, count, () => true);

/** The first active users with skills. */
export const agentsOf = (purecloud: PureCloudClient, count: number) =>
  some(purecloud, count, ({ skills = [] }) => skills.length > 0);

async function some(purecloud: PureCloudClient, count: number, wanted: (user: User) => boolean) {
  const { entities = [] } = await purecloud.getUsers({ pageSize: 200, expand: ["skills"] });
  const users = entities.filter((user): user is Agent => user?.email !== undefined && wanted(user)).slice(0, count);
  if (users.length < count) throw new Error(`the sandbox has only ${users.length} such users`);
  return users as [Agent, ...Agent[]] & { readonly 1: Agent; readonly 2: Agent };
}
