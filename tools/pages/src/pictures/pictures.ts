/** The pictures of README.md. A file next to each has its words. */
export const PICTURES = { report: "docs/pictures/report.png", terminal: "docs/pictures/terminal.png" } as const;

/** The path of the file with the words of a picture. */
export const wordsAt = (picture: string): string => picture.replace(/png$/, "txt");
