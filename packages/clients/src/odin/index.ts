/** The client of the Odin API (Cisco BroadWorks). */
export { accessToken } from "../core/auth/auth.js";
export type * from "../generated/odin.gen.js";
export type * from "../generated/odin.operations.gen.js";
export { createOdinClient, type OdinClient, type OdinOptions } from "./client.js";
export { type PasswordLogin, passwordLogin } from "./password-login.js";
