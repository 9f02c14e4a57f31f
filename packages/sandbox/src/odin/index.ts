export { createOdinState, odinHandlers } from "./handlers.js";
