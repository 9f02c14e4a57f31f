export { createOdinState, type OdinState, odinHandlers } from "./handlers.js";
