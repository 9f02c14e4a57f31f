import { defineJob, each, isSo, readCsv, UsageError } from "../../kit/index.ts";
import type { Platform } from "../../kit/platforms.ts";
import type { Part } from "./part.ts";

type On = "purecloud" | "odin";
const PLATFORMS: readonly On[] = ["purecloud", "odin"];

/** What a change is about. */
interface Key {
  readonly on: On;
  readonly userId: string;
  readonly part: string;
  /** Which one, if the leaver can have several. */
  readonly of?: string;
}

/**
 * Makes the job of the leavers. A part that fails must not stop the others, so each part of each person is a row.
 * @param parts what is taken on each platform, in this order. An undo gives it back in the reverse order
 */
export function leaverJob<P, O>(
  platforms: { readonly purecloud: Platform<P>; readonly odin: Platform<O> },
  parts: { readonly purecloud: readonly Part<P, unknown>[]; readonly odin: readonly Part<O, unknown>[] },
) {
  /** The record names a platform and a part, so the part gets the client of its platform. */
  const partOf = ({ on, part }: Key): Part<unknown, unknown> => {
    const found = (parts[on] as readonly Part<never, unknown>[]).find(({ name }) => name === part);
    if (!found) throw new UsageError(`the record names a part ${part} that this job does not know`);
    return found as Part<unknown, unknown>;
  };
  return defineJob({
    name: "leaver",
    about: "Takes from leavers what they have on both platforms, and keeps a record that undoes it.",
    needs: [
      "directory:user:view, directory:user:edit, directory:group:edit, oauth:token:delete",
      "authorization:grant:view, authorization:grant:delete",
      "routing:queue:view, routing:queueMember:manage, conversation:callForwarding:view, conversation:callForwarding:edit",
      "telephony:station:disassociate, and to undo authorization:grant:add and telephony:otherStationAssociation:edit",
      "a login of Odin of the group or above, with full access to users, their services, numbers and devices",
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
      const all = rows.flatMap((row) =>
        PLATFORMS.filter((on) => row[on] !== "").flatMap((on) =>
          parts[on].map(({ name: part }) => ({ label: `${row.label}: ${part}`, key: { on, userId: row[on], part } })),
        ),
      );
      return each(all, async ({ key }) => {
        const own = noted.filter((note) => isSo(note.key, key));
        const changes = await partOf(key).take(clients[key.on], key.userId, own);
        return changes.map(({ key: of, ...change }) => ({
          ...change,
          key: { ...key, ...(of !== undefined && { of }) },
        }));
      });
    },
    write: async (clients, key: Key, state: unknown) =>
      partOf(key).write(clients[key.on], key.userId, state, key.of ?? ""),
    read: async (clients, key) => partOf(key).read(clients[key.on], key.userId, key.of ?? ""),
    isPartly: (now, from, to, key) => partOf(key).isPartly?.(now, from, to) ?? false,
  });
}
