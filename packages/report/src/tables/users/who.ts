import type { CleanOdinUser, CleanPureCloudUser } from "@rollcall/audit";
import { odinStateOf, ownTelephones } from "@rollcall/audit/people";
import { PLATFORMS } from "../../platforms.js";
import { factCell, plainCell, textsCell } from "../cells.js";
import type { Cell, Column } from "../table.js";
import { of, ofOdin, ofPureCloud, type UserRow } from "./user-row.js";

/** Who a user is. */
export const WHO: readonly Column<UserRow>[] = [
  { id: "name", title: "Name", kind: "text", width: 26, isShown: true, of: ({ user }) => plainCell(user.name) },
  { id: "platform", title: "Platform", kind: "text", width: 10, isShown: true, of: platformOf },
  { id: "group", title: "Group", kind: "text", width: 30, isShown: true, of: ofOdin(groupOf) },
  { id: "division", title: "Division", kind: "text", width: 16, isShown: true, of: ofPureCloud(divisionOf) },
  { id: "extension", title: "Extension", kind: "phone", width: 10, isShown: true, of: of(ownExtension, extensionOf) },
  { id: "number", title: "Number", kind: "phone", width: 16, isShown: true, of: of(ownNumber, numberOf) },
  { id: "email", title: "E-mail", kind: "text", width: 34, isShown: true, of: of(ownEmail, emailOf) },
  { id: "department", title: "Department", kind: "text", width: 22, isShown: true, of: departmentOf },
  { id: "title", title: "Title", kind: "text", width: 22, of: ({ user }) => plainCell(user.title) },
  { id: "location", title: "Locations", kind: "list", width: 20, of: ofPureCloud((user) => textsCell(user.locations)) },
  {
    id: "state",
    title: "State",
    kind: "text",
    width: 10,
    isShown: true,
    of: of(ownState, (one) => plainCell(one.state)),
  },
  { id: "userId", title: "User id", kind: "text", width: 38, of: ({ user }) => user.userId },
  { id: "person", title: "Person", kind: "text", width: 30, of: ({ person }) => person },
];

function platformOf({ user }: UserRow): Cell {
  return PLATFORMS[user.platform];
}

function departmentOf({ user }: UserRow): Cell {
  return plainCell(user.department);
}

function groupOf({ serviceProviderId, groupId }: CleanOdinUser): Cell {
  return `${serviceProviderId}/${groupId}`;
}

function ownExtension({ extension }: CleanOdinUser): Cell {
  return plainCell(extension);
}

function ownNumber({ phoneNumber }: CleanOdinUser): Cell {
  return plainCell(phoneNumber);
}

function ownEmail({ emailAddress }: CleanOdinUser): Cell {
  return plainCell(emailAddress);
}

/** `live`, or `shut off` by Intercept. */
function ownState({ intercept }: CleanOdinUser): Cell {
  const { values, because } = odinStateOf(intercept);
  return because === undefined ? (values[0] ?? null) : { unknown: because };
}

function divisionOf({ division }: CleanPureCloudUser): Cell {
  return plainCell(division);
}

function emailOf({ email }: CleanPureCloudUser): Cell {
  return plainCell(email);
}

/** The first number at work. Without one, that of a mobile telephone. */
function numberOf(user: CleanPureCloudUser): Cell {
  return factCell(user.addresses, () => {
    const own = ownTelephones(user).filter(({ address }) => address !== null);
    return (own.find(({ type }) => type !== "MOBILE") ?? own[0])?.address ?? null;
  });
}

function extensionOf(user: CleanPureCloudUser): Cell {
  return factCell(
    user.addresses,
    () => ownTelephones(user).find(({ extension }) => extension !== null)?.extension ?? null,
  );
}
