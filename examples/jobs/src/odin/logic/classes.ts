import type { CallingPlanKind, UserProfile } from "@rollcall/clients/odin";
import { knownNames, UsageError } from "../../kit/index.ts";

/** Whether each class is opened (true) or closed. */
type Wanted = Readonly<Record<string, boolean>>;

/** The classes of two flags. */
export function wantedBy({ deny = "", allow = "" }: { deny?: string | undefined; allow?: string | undefined }): Wanted {
  const list = (flag: string) =>
    flag
      .split(",")
      .map((name) => name.trim())
      .filter(Boolean);
  const [closed, open] = [list(deny), list(allow)];
  if (closed.length + open.length === 0) throw new UsageError("--deny LIST or --allow LIST is missing");
  const both = closed.find((name) => open.includes(name));
  if (both !== undefined) throw new UsageError(`${both} is in --deny and in --allow`);
  return Object.fromEntries([...closed.map((name) => [name, false]), ...open.map((name) => [name, true])]);
}

/** A user of a department, as a row. */
export interface Member {
  readonly label: string;
  readonly user: UserProfile;
}

/** The users of a department, which has at least one. */
export async function membersIn(users: AsyncIterable<UserProfile>, department: string): Promise<[Member, ...Member[]]> {
  const [members, known] = [[] as Member[], new Set<string>()];
  for await (const user of users) {
    const name: string | undefined = Object(user.department).name;
    if (name) known.add(name);
    if (name === department) members.push({ label: user.userId, user });
  }
  const [first, ...others] = members;
  if (first) return [first, ...others];
  throw new UsageError(
    `nobody is in the department ${department}. ${knownNames("department", [...known], department)}`,
  );
}

/** A change of a plan, for a result line. */
export function inWords(kind: CallingPlanKind, wanted: Wanted): string {
  const list = Object.entries(wanted).map(([name, isOpen]) => `${name}: ${isOpen ? "yes" : "no"}`);
  return `${kind === "originating" ? "dials" : "forwards"} ${list.join(", ")}`;
}
