import { PLATFORMS } from "../../platforms.js";
import type { Column } from "../table.js";

/** The platform of a row, by its name. */
export const platformColumn: Column<{ readonly platform: keyof typeof PLATFORMS }> = {
  id: "platform",
  title: "Platform",
  kind: "text",
  width: 10,
  isShown: true,
  of: ({ platform }) => PLATFORMS[platform],
};
