import type { OdinOperations } from "../../src/odin/index.js";
import { type ContractCase, callsOf, type ParamsOf } from "./contract-case.js";

export const desk = "4003@parkbenchsolutions.com";
export const amara = "amara.okafor@parkbenchsolutions.com";
export const kofi = "kofi.mensah@parkbenchsolutions.com";
export const mei = "mei.tanaka@parkbenchsolutions.com";
export const noor = "noor.haddad@parkbenchsolutions.com";

/** Operations whose body names a user. */
type WriteOfUser = {
  [Name in keyof OdinOperations & string]: ParamsOf<OdinOperations[Name]> extends { body: { userId: string } }
    ? Name
    : never;
}[keyof OdinOperations & string];

type ChangeOf<Name extends WriteOfUser> =
  ParamsOf<OdinOperations[Name]> extends { body: infer Body } ? Omit<Body, "userId"> : never;

const call = callsOf<OdinOperations>();

/** A row of a write whose body is the user and a change. The path follows `/api/v2/users/`. */
export const write = <Name extends WriteOfUser>(
  operation: Name,
  userId: string,
  change: ChangeOf<Name>,
  request: `${"PUT" | "POST" | "DELETE"} ${string}`,
  example?: string,
): ContractCase<OdinOperations> =>
  call(
    operation,
    { body: { userId, ...change } } as never,
    request.replace(" ", " /api/v2/users/") as "PUT /",
    example,
  );
