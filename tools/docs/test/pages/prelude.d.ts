/** Names that examples use without an import, because every reader has them in some form. */
declare const purecloud: import("@rollcall/clients/purecloud").PureCloudClient;
declare const odin: import("@rollcall/clients/odin").OdinClient;

declare const clientId: string;
declare const clientSecret: string;
declare const username: string;
declare const password: string;
declare const token: string;

declare const userId: string;
declare const groupId: string;
declare const serviceProviderId: string;
declare const serviceUserId: string;
declare const queueId: string;
declare const memberId: string;
declare const ids: readonly string[];
declare const subjectId: string;
declare const verifierId: string;
declare const jobId: string;
declare const roleId: string;
declare const divisionId: string;
declare const skillId: string;
declare const languageId: string;
declare const stationId: string;
declare const q64: string;
declare const sourceId: string;
declare const trustorOrgId: string;
declare const trusteeOrgId: string;
declare const authorityName: string;
declare const externalKey: string;

/** The body of any operation, for examples about other things. */
declare const body: never;
/** Optional parameters. */
declare const opts: Record<never, never>;

/** Globals of a browser that examples use. */
declare const location: { readonly href: string; readonly origin: string; assign(url: string): void };
declare const history: { replaceState(data: unknown, unused: string, url: string): void };
