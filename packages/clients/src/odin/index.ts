/** The client of the Odin API (Cisco BroadWorks). */
export { accessToken } from "../core/auth/access-token.js";
export type * from "../generated/odin.gen.js";
export type * from "../generated/odin.operations.gen.js";
export {
  createOdinClient,
  createOdinClientWith,
  type OdinClient,
  type OdinClientWith,
  type OdinExtras,
  type OdinOptions,
} from "./client.js";
export { type PasswordLogin, passwordLogin } from "./password-login.js";
