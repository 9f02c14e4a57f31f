/** The pictures of README.md. */
export const PICTURES = { report: "docs/pictures/report.png", terminal: "docs/pictures/terminal.png" } as const;
