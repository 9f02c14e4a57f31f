/** The memory that the command gives its thread, as flags of Node. Its 24 MB for young objects are three of these. */
export const YOUNG_LIKE_THE_COMMAND = "--max-semi-space-size=8";
export const LIKE_THE_COMMAND: readonly string[] = [
  YOUNG_LIKE_THE_COMMAND,
  "--max-old-space-size=1024",
  "--heap-growing-percent=20",
];
