/** The platforms by their names. */
export const PLATFORMS = { odin: "Odin", purecloud: "PureCloud" } as const;
