/** The operations of the PureCloud API, for `createPureCloudClientWith`. */
export * from "../generated/purecloud.named.gen.js";
