import { send } from "../conformance/send.js";
import type { Ground } from "./ground.js";

/** A user of either platform, as its list has it. */
export interface Listed {
  readonly id?: string;
  readonly userId?: string;
  readonly state?: string;
  readonly version?: number;
}

/** All users. Those of PureCloud in every state. */
export async function listed({ direct, api, authorization, steps, pool }: Ground): Promise<readonly Listed[]> {
  const of = (name: string) => pool.get(name)?.[0];
  const group = { serviceProviderId: of("serviceProviderId"), groupId: of("groupId") };
  const asked = api === "odin" ? [group] : ["active", "inactive", "deleted"].map((state) => ({ pageSize: 500, state }));
  const users: Listed[] = [];
  for (const parameters of asked) {
    const wanted = ({ name }: { readonly name: string }) => name in parameters;
    const { body } = await send(direct, api, steps.list, { authorization, parameters, wanted });
    const answer = JSON.parse(body) as readonly Listed[] | { readonly entities: readonly Listed[] };
    users.push(...("entities" in answer ? answer.entities : answer));
  }
  return users;
}
