import type { Section } from "../../record/outcome.js";
import { isAboutLicences } from "./lacking.js";

/** So many users are asked for a section that a list says they lack, before the list is believed. */
export const CONTROL_READS = 2;

/** What is known of one section, for users who lack it for one reason. */
interface Control {
  confirmed: number;
  /** A user has the section all the same, so the list is wrong or means something else. */
  isRefuted: boolean;
  readonly underWay: Set<Promise<Section>>;
}

/**
 * Asks a few users for a section that they lack by a list of services. If the platform agrees, nobody else is asked. If one of
 * them has it, everybody is asked. A call that fails proves neither, so the next user is asked too.
 */
export class ControlReads {
  readonly #controls = new Map<string, Control>();

  /**
   * @param key the section and why it is lacking
   * @param lack the outcome if nobody needs to be asked
   * @param read asks the user
   */
  async ask(key: string, lack: Section, read: () => Promise<Section>): Promise<Section> {
    const control = this.#controls.get(key) ?? { confirmed: 0, isRefuted: false, underWay: new Set() };
    this.#controls.set(key, control);
    while (!control.isRefuted && control.confirmed < CONTROL_READS) {
      if (control.confirmed + control.underWay.size < CONTROL_READS) return await this.#observe(control, read());
      await Promise.race(control.underWay).catch(() => {}); // It is thrown to those who asked.
    }
    return control.isRefuted ? read() : lack;
  }

  async #observe(control: Control, asked: Promise<Section>): Promise<Section> {
    control.underWay.add(asked);
    try {
      const section = await asked;
      if (section.status === "ok") control.isRefuted = true;
      else if (isAboutLicences(section)) control.confirmed += 1;
      return section;
    } finally {
      control.underWay.delete(asked);
    }
  }
}
