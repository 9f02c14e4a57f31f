// Generated from specs/purecloud by tools/codegen. Do not edit: change the spec, then run `pnpm generate`.

/** The fields of items of PureCloud that have the keys by which a method lists them, by parameter. */
export const purecloudKeys: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  getAuthorizationRoles: { defaultRoleId: "defaultRoleId" },
  getRoutingQueues: { peerId: "peerId" },
  getUsers: { jabberId: "chat.jabberId" },
};
