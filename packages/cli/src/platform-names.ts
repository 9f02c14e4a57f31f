/** The platforms as lines name them. */
export const PLATFORM_NAMES = { odin: "Odin", purecloud: "PureCloud" } as const;
