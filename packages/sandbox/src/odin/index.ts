export { createOdinState, type OdinState, odinHandlers } from "./handlers.js";
export { session } from "./session.js";
