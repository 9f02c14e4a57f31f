/** The client of the Odin API (Cisco BroadWorks). */
export { accessToken } from "../core/auth/access-token.js";
export type * from "../generated/odin.gen.js";
export type * from "../generated/odin.operations.gen.js";
export {
  type CallingPlanClasses,
  type CallingPlanKind,
  type CallingPlans,
  type CallingPlansClient,
  type CallingPlanUser,
  callingPlans,
  type OwnCallingPlan,
} from "./calling-plans.js";
export {
  createOdinClient,
  createOdinClientWith,
  type OdinClient,
  type OdinClientWith,
  type OdinExtras,
  type OdinOptions,
} from "./client.js";
export { changeExpiredPassword, type ExpiredPassword, type ExpiredPasswordOptions } from "./expired-password.js";
export { type NumberSearchClient, numberSearch } from "./number-search.js";
export { type PasscodeMakerClient, type PasscodeUser, passcodeMaker } from "./passcode-maker.js";
export { type PasswordLogin, passwordLogin } from "./password-login.js";
export { rows } from "./rows.js";
export {
  type ChangeUserServiceClient,
  changeUserService,
  type ReadUserServiceClient,
  readUserService,
  type UserService,
  type UserServiceChange,
} from "./user-service.js";
export { type UsersPlace, usersIn } from "./users-in.js";
