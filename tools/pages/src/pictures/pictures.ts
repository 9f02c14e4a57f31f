/** The pictures of README.md. */
export const PICTURES = { report: "docs/pictures/report.png", terminal: "docs/pictures/terminal.png" } as const;

/** Everybody who clones the repository downloads them. */
export const MOST_BYTES = 200_000;
