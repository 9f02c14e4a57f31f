import type { Sendable } from "../core/operation.js";
import type { UpdateUser, User } from "../generated/purecloud.gen.js";

/** Fields to change. All others stay unchanged. */
export type UserChange = Sendable<Omit<UpdateUser, "version">>;

/** The fields, or what makes them of the user as it is now. */
export type Change = UserChange | ((user: User) => UserChange | Promise<UserChange>);
