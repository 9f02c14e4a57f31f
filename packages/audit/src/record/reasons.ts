import type { Section } from "./outcome.js";

/** Why a section was not read: the platform's words, the permissions to ask for, or the error. Empty if it was read. */
export function reasonsOf(section: Section): readonly string[] {
  switch (section.status) {
    case "ok":
      return [];
    case "unavailable":
      return [section.reason];
    case "forbidden":
      return section.permissions;
    case "failed":
      return [section.error.message];
  }
}
