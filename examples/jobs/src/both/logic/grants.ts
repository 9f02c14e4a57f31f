interface Named {
  readonly id?: string;
  readonly name?: string;
}

/** Who has which roles, as PureCloud answers. */
interface Subject {
  readonly grants?: readonly { readonly role?: Named; readonly division?: Named; readonly subjectId?: string }[];
}

/** The roles of a user, each with the key of its change. Those that come through a group have the id of the group. */
export const rolesIn = ({ grants = [] }: Subject, userId: string) =>
  grants
    .filter(({ subjectId = userId }) => subjectId === userId)
    .map(({ role, division }) => ({
      key: `${role?.id} ${division?.id}`,
      name: `${role?.name} in ${division?.name ?? "all divisions"}`,
    }));

/** The grant of a key. */
export function asGrant(key: string) {
  const [roleId = "", divisionId = ""] = key.split(" ");
  return { roleId, divisionId };
}
