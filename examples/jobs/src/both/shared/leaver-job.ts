import { defineJob, each, type Json, readCsv, type Step, UsageError } from "../../kit/index.ts";
import type { Platform } from "../../kit/platforms.ts";
import type { Part } from "./part.ts";

type On = "purecloud" | "odin";
const PLATFORMS: readonly On[] = ["purecloud", "odin"];

/** What the record keeps of a change. */
type Note = { readonly on: On; readonly userId: string; readonly part: string; readonly before: Json };

/**
 * Makes the job of the leavers. A part that fails must not stop the others, so each part of each person is a row.
 * @param parts what is taken on each platform, in this order. An undo gives it back in the reverse order
 */
export function leaverJob<P, O>(
  platforms: { readonly purecloud: Platform<P>; readonly odin: Platform<O> },
  parts: { readonly purecloud: readonly Part<P>[]; readonly odin: readonly Part<O>[] },
) {
  /** The record names a platform and a part, so the part gets the client of its platform. */
  const partOf = (on: On, name: string): Part<unknown> => {
    const part = (parts[on] as readonly Part<never>[]).find((one) => one.name === name);
    if (!part) throw new UsageError(`the record names a part ${name} that this job does not know`);
    return part as Part<unknown>;
  };
  return defineJob({
    name: "leaver",
    about: "Takes from leavers what they have on both platforms, and keeps a record that undoes it.",
    needs: [
      "directory:user:view, directory:user:edit, directory:group:edit, authorization:grant:view, oauth:token:delete",
      "routing:queue:view, routing:queueMember:manage, conversation:callForwarding:view, conversation:callForwarding:edit",
      "telephony:station:disassociate, and to undo authorization:grant:add and telephony:otherStationAssociation:edit",
      "a login of Odin of the group or above, with full access to users",
    ],
    platforms,
    flags: {
      people: {
        value: "FILE",
        help: "CSV with the columns name, purecloud (id of the user) and odin (userId). One of the two may be empty",
      },
    },
    async plan(clients, { people }, noted) {
      const rows = await readCsv(people, { needed: ["name"], optional: PLATFORMS });
      const nobody = rows.find((row) => PLATFORMS.every((on) => row[on] === ""));
      if (nobody) throw new UsageError(`${nobody.label}: purecloud and odin are both empty`);
      const notes = noted.map(({ undo }) => undo as Note);
      const all = rows.flatMap((row) =>
        PLATFORMS.filter((on) => row[on] !== "").flatMap((on) =>
          parts[on].map(({ name: part }) => ({ label: `${row.label}: ${part}`, on, userId: row[on], part })),
        ),
      );
      return each(all, async ({ on, userId, part }) => {
        const own = notes.filter((note) => note.on === on && note.userId === userId && note.part === part);
        const befores = own.map(({ before }) => before);
        const changes = await partOf(on, part).take(clients[on], userId, befores);
        return changes.map(({ what, before, run }): Step => ({ what, undo: { on, userId, part, before }, run }));
      });
    },
    async undo(clients, entry) {
      const { on, userId, part, before } = entry.undo as Note;
      return partOf(on, part).giveBack(clients[on], userId, before);
    },
  });
}
