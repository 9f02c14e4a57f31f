import { describe, expectTypeOf, test } from "vitest";
import type { ApiAuthError, ApiError, ApiRateLimitError, Page } from "../src/core/index.js";
import { isApiAuthError, isApiNotFoundError, isApiRateLimitError } from "../src/core/index.js";
import type {
  Department,
  EmptyArray,
  Group,
  GroupSummary,
  KnownEndpointType,
  NumberOfPorts,
  OdinClient,
  OutgoingCallingPlanOriginating,
  ProfileAlternateUserId,
  TransferNumbers,
  UserProfile,
} from "../src/odin/index.js";
import { createOdinClient, createOdinClientWith, passwordLogin, rows } from "../src/odin/index.js";
import * as odinNamed from "../src/odin/operations.js";
import type {
  KnownRoutingStatusValue,
  PureCloudClient,
  PureCloudClientWith,
  RoutingStatus,
  Trustor,
  User,
  UserEntityListing,
  Verifier,
} from "../src/purecloud/index.js";
import {
  accessToken,
  clientCredentials,
  createPureCloudClient,
  createPureCloudClientWith,
  items,
  pages,
  updateUser,
} from "../src/purecloud/index.js";
import * as named from "../src/purecloud/operations.js";

declare const odin: OdinClient;
declare const purecloud: PureCloudClient;
const userId = "1";

describe("parameters", () => {
  test("a wrong enum value does not compile", () => {
    // @ts-expect-error "bogus" is no state
    purecloud.getUsers({ state: "bogus" });
    // @ts-expect-error "skils" is no expand value
    purecloud.getUser({ userId, expand: ["skils"] });
    // @ts-expect-error "person2" is no entity type
    purecloud.getFieldconfig({ type: "person2" });
    // @ts-expect-error "Holidays" is no schedule type
    odin.getUserEvents({ userId, name: "n", type: "Holidays" });
    purecloud.getUsers({ state: "any", expand: ["authorization.unusedRoles"] });
    odin.getUserEvents({ userId, name: "n", type: "Holiday" });
  });

  test("a missing required parameter does not compile", () => {
    // @ts-expect-error userId is required
    purecloud.getUser({});
    // @ts-expect-error and so is the object
    purecloud.getUser();
    // @ts-expect-error body is required
    purecloud.patchUser({ userId });
    // @ts-expect-error version is required in it
    purecloud.patchUser({ userId, body: { title: "t" } });
    // @ts-expect-error groupId is required
    odin.getGroupUserAudit({ serviceProviderId: "s" });
    purecloud.getUsers();
    odin.getUsers();
    odin.getSession();
  });

  test("a misspelt parameter or body field does not compile", () => {
    // @ts-expect-error it is userId
    purecloud.getUser({ userID: "1" });
    // @ts-expect-error there is no pageCount
    purecloud.getUsers({ pageCount: 1 });
    // @ts-expect-error it is title
    purecloud.patchUser({ userId, body: { version: 1, titel: "t" } });
    // @ts-expect-error it is extended
    odin.getUsers({ extend: true });
    // @ts-expect-error getSession takes none
    odin.getSession({ userId });
  });

  test("a value of the wrong type does not compile", () => {
    // @ts-expect-error a number is needed
    purecloud.getUsers({ pageSize: "25" });
    // @ts-expect-error an array is needed
    purecloud.getUsers({ id: "1" });
    // @ts-expect-error parameters are named
    purecloud.patchUserQueue("queue", "user", {});
    // @ts-expect-error no such method, because token operations belong to the auth helpers
    odin.login({ body: { username: "u", password: "p" } });
  });
});

describe("options", () => {
  test("an unknown region, the other API's login, or a missing baseUrl does not compile", () => {
    const auth = clientCredentials({ clientId: "i", clientSecret: "s" });
    createPureCloudClient({ region: "eu_west_1", auth });
    createOdinClient({ baseUrl: "https://x.example", auth: accessToken("t") });
    // @ts-expect-error it is eu_west_1
    createPureCloudClient({ region: "eu-west-1", auth });
    // @ts-expect-error passwordLogin is Odin's
    createPureCloudClient({ region: "eu_west_1", auth: passwordLogin({ username: "u", password: "p" }) });
    // @ts-expect-error clientCredentials is PureCloud's
    createOdinClient({ baseUrl: "https://x.example", auth });
    // @ts-expect-error baseUrl is required
    createOdinClient({ auth: accessToken("t") });
    createOdinClient({ baseUrl: "https://x.example", auth: accessToken("t"), retry: false, deadlineMs: 1 });
    // @ts-expect-error there is no such option
    createOdinClient({ baseUrl: "https://x.example", auth: accessToken("t"), retries: 3 });
  });
});

test("what is optional may be given as undefined", () => {
  purecloud.getUser({ userId, expand: undefined }, { signal: undefined, timeoutMs: undefined, headers: undefined });
  purecloud.request("GET", "/api/v2/x", { query: undefined, body: undefined, signal: undefined });
});

describe("answers", () => {
  test("have named types", () => {
    expectTypeOf(purecloud.getUser({ userId })).resolves.toEqualTypeOf<User>();
    expectTypeOf(purecloud.postUserInvite({ userId })).resolves.toEqualTypeOf<void>();
    expectTypeOf(purecloud.request<number>("GET", "/api/v2/x")).resolves.toEqualTypeOf<number>();
  });

  test("enums are open: known values complete, unknown ones compile", () => {
    const status: RoutingStatus = { status: "A_VALUE_OF_TOMORROW" };
    expectTypeOf<KnownRoutingStatusValue>().toExtend<NonNullable<RoutingStatus["status"]>>();
    const branch = (value: NonNullable<RoutingStatus["status"]>) =>
      value === "IDLE" ? 1 : value === "TOMORROW" ? 2 : 3;
    expectTypeOf(branch).returns.toEqualTypeOf<1 | 2 | 3>();
    const profile: UserProfile["endpointType"] = "endpointOfTomorrow";
    expectTypeOf<KnownEndpointType>().toExtend<NonNullable<UserProfile["endpointType"]>>();
    // @ts-expect-error the known ones are closed
    const known: KnownRoutingStatusValue = "A_VALUE_OF_TOMORROW";
    return [status, profile, known];
  });

  test("the narrow methods of one path have one shape each", () => {
    expectTypeOf(odin.getUsers()).resolves.toEqualTypeOf<UserProfile[] | UserProfile>();
    expectTypeOf(odin.getUser({ userId })).resolves.toEqualTypeOf<UserProfile>();
    expectTypeOf(odin.getGroups({ serviceProviderId: "s" })).resolves.toEqualTypeOf<GroupSummary[] | GroupSummary>();
    expectTypeOf(odin.getGroup({ serviceProviderId: "s", groupId: "g" })).resolves.toEqualTypeOf<Group>();
    // @ts-expect-error a list takes no userId
    odin.getUsers({ userId });
  });

  test("unions narrow", async () => {
    const [row] = await odin.getUserOutgoingCallingPlanOriginatingBulk({ serviceProviderId: "s", groupId: "g" });
    if (row && "data" in row) expectTypeOf(row.data).toEqualTypeOf<OutgoingCallingPlanOriginating>();
    else if (row) expectTypeOf(row.userId).toBeString();

    const { alternateUserId, department } = await odin.getUser({ userId });
    if (Array.isArray(alternateUserId)) expectTypeOf(alternateUserId).toEqualTypeOf<ProfileAlternateUserId[]>();
    else if (alternateUserId) expectTypeOf(alternateUserId).toEqualTypeOf<ProfileAlternateUserId>();
    if (typeof department === "object") expectTypeOf(department).toEqualTypeOf<Department | EmptyArray | null>();
    else expectTypeOf(department).toEqualTypeOf<string | undefined>();

    const ports = {} as NumberOfPorts;
    if ("quantity" in ports) expectTypeOf(ports.quantity).toBeString();
    else expectTypeOf(ports).toHaveProperty("unlimited");

    const { userNumbers } = await odin.getUserOutgoingCallingPlanTransferNumbers({ userId });
    if (!Array.isArray(userNumbers)) expectTypeOf(userNumbers).toEqualTypeOf<TransferNumbers>();
  });

  test("by path, data and error are typed, and exclude each other", async () => {
    const { data, error } = await purecloud.http.GET("/api/v2/users/{userId}", { params: { path: { userId } } });
    if (data) expectTypeOf(data.email).toEqualTypeOf<string | undefined>();
    else expectTypeOf(error.code).toEqualTypeOf<string | undefined>();
    // @ts-expect-error no such path
    purecloud.http.GET("/api/v2/nowhere");
    // @ts-expect-error userId is required
    purecloud.http.GET("/api/v2/users/{userId}");
    const users = await odin.http.GET("/api/v2/users", { params: { query: { groupId: "g" } } });
    // openapi-fetch maps answers to its own types, which differ only in name.
    if (Array.isArray(users.data)) expectTypeOf(users.data[0]?.userId).toEqualTypeOf<string | undefined>();
    else if (users.data) expectTypeOf(users.data.userId).toEqualTypeOf<string>();
  });
});

test("a guard that says no leaves the other errors", () => {
  const answer = (error: ApiError): number | string => {
    if (isApiNotFoundError(error)) return error.name;
    return error.status; // It is not never, because the classes cannot replace each other.
  };
  expectTypeOf(answer).returns.toEqualTypeOf<number | string>();
});

test("guards narrow an unknown error", () => {
  const error: unknown = undefined;
  if (isApiAuthError(error)) expectTypeOf(error).toEqualTypeOf<ApiAuthError>();
  if (isApiRateLimitError(error)) expectTypeOf(error.retryAfterMs).toEqualTypeOf<ApiRateLimitError["retryAfterMs"]>();
});

describe("pages and items", () => {
  const q64 = "q";
  const list = async <T>(rows: AsyncIterable<T>): Promise<T[]> => {
    const all: T[] = [];
    for await (const row of rows) all.push(row);
    return all;
  };

  test("the row follows from the method", () => {
    expectTypeOf(list(items(purecloud.getUsers, { state: "active", pageSize: 500 }))).resolves.toEqualTypeOf<User[]>();
    expectTypeOf(list(items(purecloud.getUsers))).resolves.toEqualTypeOf<User[]>();
    expectTypeOf(list(items(purecloud.getUsersQuery))).resolves.toEqualTypeOf<User[]>();
    expectTypeOf(list(items(purecloud.postUsersSearch, { body: {} }))).resolves.toEqualTypeOf<User[]>();
    expectTypeOf(list(items(purecloud.getUsersSearch, { q64 }))).resolves.toEqualTypeOf<User[]>();
    expectTypeOf(list(items(purecloud.getUserTrustors, { userId }))).resolves.toEqualTypeOf<Trustor[]>();
    expectTypeOf(list(items(purecloud.getUserDirectreports, { userId }))).resolves.toEqualTypeOf<User[]>();
    expectTypeOf(list(items(purecloud.getUserProfileskills, { userId }))).resolves.toEqualTypeOf<string[]>();
    expectTypeOf(list(items(purecloud.getUserVerifiers, { userId }))).resolves.toEqualTypeOf<Verifier[]>();
  });

  test("a page has rows and the answer", async () => {
    for await (const page of pages(purecloud.getUsers, { expand: ["skills"] }, { readAhead: 1, timeoutMs: 5 })) {
      expectTypeOf(page).toEqualTypeOf<Page<User, UserEntityListing>>();
    }
  });

  test("a method that lists nothing does not compile", () => {
    // @ts-expect-error one user
    items(purecloud.getUser, { userId });
    // @ts-expect-error no answer
    items(purecloud.postUserInvite, { userId });
    // @ts-expect-error a write that answers a list
    items(purecloud.putUserProfileskills, { userId, body: [] });
    // @ts-expect-error a write that answers a listing
    items(purecloud.patchUsersBulk, { body: [] });
    // @ts-expect-error an aggregate
    pages(purecloud.postAnalyticsUsersAggregatesQuery, { body: { interval: "i" } });
  });

  test("parameters and options are checked", () => {
    // @ts-expect-error userId is required
    items(purecloud.getUserTrustors, {});
    // @ts-expect-error and so is the object
    items(purecloud.getUserTrustors);
    // @ts-expect-error "bogus" is no state
    items(purecloud.getUsers, { state: "bogus" });
    // @ts-expect-error there is no pagesize
    items(purecloud.getUsers, { pagesize: 1 });
    // @ts-expect-error it is readAhead
    items(purecloud.getUsers, {}, { readahead: 1 });
  });
});

test("updateUser takes fields or a function of the user, and no version", () => {
  expectTypeOf(updateUser(purecloud, userId, { title: "t" })).resolves.toEqualTypeOf<User>();
  updateUser(purecloud, userId, (user) => ({ title: `${user.title} (retired)` }), { timeoutMs: 5 });
  // @ts-expect-error it is title
  updateUser(purecloud, userId, { titel: "t" });
  // @ts-expect-error the version is the one that was read
  updateUser(purecloud, userId, { version: 1 });
});

test("a path that the spec has is refused, with the name of its method", () => {
  type Refused<Source> = Source extends { "the spec has this path, so pass its method": infer Name } ? Name : never;
  expectTypeOf<Refused<ReturnType<typeof known>>>().toEqualTypeOf<"getUsers">();
  const known = () => items(purecloud, "/api/v2/users");
  const async = async () => {
    // @ts-expect-error the spec has getUsers
    for await (const _ of items(purecloud, "/api/v2/users")) return;
    // @ts-expect-error the spec has getRoutingQueues
    for await (const _ of items<{ id: string }>(purecloud, "/api/v2/routing/queues", {}, { readAhead: 1 })) return;
    // @ts-expect-error the spec has getGroups
    for await (const _ of pages(purecloud, "/api/v2/groups")) return;
    for await (const one of items<{ id: string }>(purecloud, "/api/v2/outbound/campaigns"))
      expectTypeOf(one.id).toBeString();
    for await (const page of pages(purecloud, "/api/v2/outbound/campaigns" as string))
      expectTypeOf(page.items).toExtend<readonly unknown[]>();
  };
  return [known, async];
});

describe("a client with some operations", () => {
  const options = { region: "eu_west_1", auth: accessToken("t") } as const;
  const some = createPureCloudClientWith({ getUsers: named.getUsers, patchUser: named.patchUser }, options);

  test("has the methods of the full client, and no others", () => {
    expectTypeOf(some.getUsers).toEqualTypeOf<PureCloudClient["getUsers"]>();
    expectTypeOf(some.http).toEqualTypeOf<PureCloudClient["http"]>();
    expectTypeOf(items(some.getUsers)).toEqualTypeOf<AsyncGenerator<User, void, undefined>>();
    expectTypeOf(purecloud).toExtend<PureCloudClientWith<"getUsers" | "patchUser">>();
    expectTypeOf(createPureCloudClientWith(named, options)).toExtend<PureCloudClient>();
    // @ts-expect-error it was not given getUser
    some.getUser({ userId });
    // @ts-expect-error "bogus" is no state
    some.getUsers({ state: "bogus" });
    const odin = createOdinClientWith(
      { getUser: odinNamed.getUser },
      { baseUrl: "https://x.example", auth: options.auth },
    );
    expectTypeOf(odin.getUser({ userId })).resolves.toEqualTypeOf<UserProfile>();
    expectTypeOf(odin.logout).toEqualTypeOf<OdinClient["logout"]>();
  });

  test("a wrong pair does not compile", () => {
    // @ts-expect-error getUsers is not getUser
    createPureCloudClientWith({ getUser: named.getUsers }, options);
    // @ts-expect-error it is an operation of Odin
    createPureCloudClientWith({ getUser: odinNamed.getUser }, options);
    // @ts-expect-error there is no getUserz
    createPureCloudClientWith({ getUsers: named.getUsers, getUserz: named.getUser }, options);
    // @ts-expect-error This method does not exist.
    createPureCloudClientWith({ getUsers: undefined }, options);
    // @ts-expect-error it is an operation of PureCloud
    createOdinClientWith({ getUser: named.getUser }, { baseUrl: "https://x.example", auth: options.auth });
  });

  test("what updateUser needs is named", () => {
    // @ts-expect-error getUser is missing
    updateUser(some, userId, { title: "t" });
    updateUser(createPureCloudClientWith({ getUser: named.getUser, patchUser: named.patchUser }, options), userId, {});
  });
});

describe("rows", () => {
  const rowOf = async <Row>(rows: AsyncIterable<Row>): Promise<Row> => {
    for await (const row of rows) return row;
    throw new Error("no rows");
  };

  test("have the id that the platform always sends, and the version that a change requires", async () => {
    const user = await rowOf(items(purecloud.getUsers, { expand: ["groups", "locations", "team", "authorization"] }));
    expectTypeOf(user.id).toBeString();
    expectTypeOf(user.version).toBeNumber();
    expectTypeOf((await rowOf(items(purecloud.getUserDirectreports, { userId }))).version).toBeNumber();
    expectTypeOf((await purecloud.getUserAdjacents({ userId })).superiors).toEqualTypeOf<User[] | undefined>();
    const { manager, groups = [], locations = [], division, team, authorization } = user;
    const parts = [manager, division, team, ...groups, ...locations, ...(authorization?.roles ?? [])];
    expectTypeOf(parts.map((part) => part?.id)).toEqualTypeOf<(string | undefined)[]>();
    for (const part of parts) if (part) expectTypeOf(part.id).toBeString();
    expectTypeOf((await rowOf(items(purecloud.getUserQueues, { userId }))).id).toBeString();
    expectTypeOf((await rowOf(items(purecloud.getUserTrustors, { userId }))).id).toBeString();
    expectTypeOf((await rowOf(items(purecloud.getUserVerifiers, { userId }))).id).toBeString();
    const { grants = [] } = await purecloud.getAuthorizationSubject({ subjectId: userId });
    for (const { role, division: where } of grants) expectTypeOf([role?.id, where?.id]).toExtend<unknown[]>();
    const skill = await rowOf(items(purecloud.getUserRoutingskills, { userId }));
    expectTypeOf(skill).toExtend<{ id: string; proficiency: number }>();
    expectTypeOf(await rowOf(items(purecloud.getUserRoutinglanguages, { userId }))).toExtend<{ id: string }>();
    // A user inside another object may have little more than an id.
    expectTypeOf(manager?.version).toEqualTypeOf<number | undefined>();
  });

  test("can be given to the write that takes them", async () => {
    const user = await purecloud.getUser({ userId, expand: ["locations", "profileSkills"] });
    const { id, version, name, email, addresses, images, locations, profileSkills, chat, primaryContactInfo } = user;
    const kept = { name, email, addresses, images, locations, profileSkills, chat, primaryContactInfo };
    purecloud.patchUser({ userId: id, body: { version, ...kept } });
    purecloud.patchUsersBulk({ body: [user] });
    purecloud.putUserProfileskills({ userId, body: await purecloud.getUserProfileskills({ userId }) });
    purecloud.putUserCallforwarding({ userId, body: await purecloud.getUserCallforwarding({ userId }) });
    purecloud.putUserOutofoffice({ userId, body: await purecloud.getUserOutofoffice({ userId }) });
    const place = await purecloud.getUserGeolocation({ userId, clientId: "c" });
    purecloud.patchUserGeolocation({ userId, clientId: "c", body: place });
    const queue = await rowOf(items(purecloud.getUserQueues, { userId }));
    purecloud.patchUserQueue({ userId, queueId: queue.id, body: queue });
    purecloud.patchUserQueues({ userId, body: [queue] });
    const { roles = [] } = await purecloud.getUserRoles({ userId });
    purecloud.putUserRoles({ userId, body: roles.map((role) => role.id) });
    const skill = await rowOf(items(purecloud.getUserRoutingskills, { userId }));
    purecloud.putUserRoutingskill({ userId, skillId: skill.id, body: skill });
    purecloud.postUserRoutingskills({ userId, body: skill });
    const language = await rowOf(items(purecloud.getUserRoutinglanguages, { userId }));
    purecloud.patchUserRoutinglanguage({ userId, languageId: language.id, body: language });
    purecloud.postUserRoutinglanguages({ userId, body: language });
    // A change may still be a part.
    purecloud.putUserRoutingskill({ userId, skillId: skill.id, body: { state: "inactive" } });
    purecloud.patchUserRoutinglanguage({ userId, languageId: language.id, body: { proficiency: 3 } });
  });

  test("so on Odin", async () => {
    const services = await odin.getUserServices({ userId });
    odin.putUserServices({ body: services });
    odin.putUserServices({ body: { userId, userServices: [services.userServices].flat() } });
    odin.putUserServices({ body: { userId, servicePackServices: services.servicePackServices } });
    const settings = await odin.getUserServiceSettings({ userId });
    odin.putUserServiceSettings({ body: { ...settings, userId } });
    for (const row of rows(await odin.getUsers())) expectTypeOf(row.userId).toBeString();
    expectTypeOf(rows(await odin.getUsers())).toEqualTypeOf<UserProfile[]>();
    expectTypeOf(rows(services.servicePackServices)).items.toHaveProperty("assigned");
  });
});

describe("bodies", () => {
  const row: { title?: string | undefined; phone?: string | undefined } = {};

  test("take undefined for what is optional, at any depth, under exactOptionalPropertyTypes", () => {
    purecloud.patchUser({ userId: "u", body: { version: 1, title: row.title, addresses: [{ address: row.phone }] } });
    purecloud.putUserCallforwarding({ userId: "u", body: { enabled: true, phoneNumber: row.phone } });
    purecloud.http.PATCH("/api/v2/users/{userId}", {
      params: { path: { userId: "u" } },
      body: { version: 1, title: row.title },
    });
    updateUser(purecloud, "u", { title: row.title });
    updateUser(purecloud, "u", () => ({ title: row.title }));
  });

  test("take readonly lists, as `as const` makes them", () => {
    const change = { version: 1, addresses: [{ address: "+61262641111", mediaType: "PHONE" }] } as const;
    purecloud.patchUser({ userId: "u", body: change });
    purecloud.putUserProfileskills({ userId: "u", body: ["sales"] as const });
    purecloud.patchUsersBulk({ body: [{ id: "u", name: "n" }] as const });
    const search = { query: [{ type: "TERM", fields: ["name"], value: "a" }] } as const;
    purecloud.postUsersSearch({ body: search });
    items(purecloud.postUsersSearch, { body: search });
  });

  test("still refuse what is required or wrong", () => {
    // @ts-expect-error version is required
    purecloud.patchUser({ userId: "u", body: { title: "t" } });
    // @ts-expect-error version may not be undefined
    purecloud.patchUser({ userId: "u", body: { version: undefined } });
    // @ts-expect-error a misspelt field
    purecloud.patchUser({ userId: "u", body: { version: 1, titel: "t" } });
    // @ts-expect-error a state that is not known
    updateUser(purecloud, "u", { state: "gone" });
  });

  test("what a read gives can be written", async () => {
    const user = await purecloud.getUser({ userId: "u" });
    updateUser(purecloud, "u", { addresses: user.addresses, title: user.title });
    const forwarding = await purecloud.getUserCallforwarding({ userId: "u" });
    purecloud.putUserCallforwarding({ userId: "u", body: forwarding });
  });
});
