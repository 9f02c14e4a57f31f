export type { NamedUser, PeopleLine } from "@rollcall/audit/people";
