/** The platforms by their names. */
export const PLATFORMS = { odin: "Odin", purecloud: "PureCloud" } as const;

/** Whom a rule or a finding is about. */
export const SUBJECTS = { ...PLATFORMS, both: "Odin and PureCloud", chain: "several findings" } as const;
