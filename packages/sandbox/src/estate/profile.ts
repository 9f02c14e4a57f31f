/** How an organisation is managed. With `policy`, most people share settings that are problems elsewhere. */
export type Profile = "usual" | "policy";

/** A setting that most people share with the profile `policy`: the password never expires, and the others are missing. */
export type Shared = "password" | "packs" | "manager" | "skills";
