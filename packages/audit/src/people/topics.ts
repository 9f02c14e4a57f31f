/** What is compared of one person on both platforms. */
export const TOPICS = ["number", "extension", "e-mail", "last name", "department", "state"] as const;
/** One of {@link TOPICS}. */
export type Topic = (typeof TOPICS)[number];
