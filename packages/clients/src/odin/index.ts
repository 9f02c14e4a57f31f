/** The client of the Odin API (Cisco BroadWorks). */
export { accessToken } from "../core/auth/access-token.js";
export type * from "../generated/odin.gen.js";
export type * from "../generated/odin.operations.gen.js";
export {
  type CallingPlanClient,
  type CallingPlanUser,
  callingPlanReader,
  callingPlanWith,
  type UserCallingPlan,
} from "./calling-plan-reader.js";
export {
  createOdinClient,
  createOdinClientWith,
  type OdinClient,
  type OdinClientWith,
  type OdinExtras,
  type OdinOptions,
} from "./client.js";
export { type NumberSearchClient, numberSearch } from "./number-search.js";
export {
  type CallingPlanClasses,
  type CallingPlanKind,
  type OwnCallingPlan,
  type OwnCallingPlanClient,
  readOwnCallingPlan,
  writeOwnCallingPlan,
} from "./own-calling-plan.js";
export { type PasscodeMakerClient, type PasscodeUser, passcodeMaker } from "./passcode-maker.js";
export { type PasswordLogin, passwordLogin } from "./password-login.js";
export {
  type ChangeUserServiceClient,
  changeUserService,
  type ReadUserServiceClient,
  readUserService,
  type UserService,
} from "./user-service.js";
export { type UsersPlace, usersIn } from "./users-in.js";
