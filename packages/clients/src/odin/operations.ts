/** The operations of the Odin API, for `createOdinClientWith`. */
export * from "../generated/odin.named.gen.js";
