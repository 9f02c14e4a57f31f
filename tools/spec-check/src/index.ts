export { default as specPlugin } from "./plugin.ts";
