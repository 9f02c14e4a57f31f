export const platforms = ["odin", "purecloud"] as const;
export type Platform = (typeof platforms)[number];

export const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
export type Method = (typeof methods)[number];
