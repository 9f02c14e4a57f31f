import type { Reply, Seen } from "./kit.js";

/** How the server of a made-up organisation behaves. */
export interface ManyOptions {
  readonly active: number;
  readonly inactive?: number;
  /** The largest page that is answered. Larger pages get `refusal`. */
  readonly maxPage?: number;
  readonly refusal?: Reply;
  /** Whether the list brings skills and languages. @default false */
  readonly bringsSkills?: boolean;
  /** Gives other answers to some requests. */
  readonly otherwise?: (seen: Seen) => Reply | undefined;
}

const EXPANDED = {
  authorization: { roles: [], unusedRoles: [], permissions: [] },
  station: {},
  routingStatus: { status: "OFF_QUEUE" },
  presence: {},
  outOfOffice: { active: false },
  groups: [],
  locations: [],
  profileSkills: [],
  dateLastLogin: "2026-01-01T08:00:00Z",
  employerInfo: {},
  team: { id: "team", name: "Team" },
  conversationSummary: {},
};

/** The answers that are no lists, by path. */
const OWN: readonly (readonly [RegExp, unknown])[] = [
  [/\/callforwarding$/, { enabled: false }],
  [/\/license\/users\/./, { licenses: [] }],
  [/\/license\/definitions$/, []],
  [/\/authorization\/subjects\/./, { grants: [] }],
];

export const idOf = (state: string, index: number) => `${state}-${String(index).padStart(5, "0")}`;

/** The rule of a PureCloud organisation of any size, for a test server. Its users have nothing. */
export function organisation(options: ManyOptions): (seen: Seen) => Reply {
  return (seen) => {
    const { pathname, searchParams: query } = seen.url;
    const special = options.otherwise?.(seen);
    if (special) return special;
    if (pathname === "/api/v2/users")
      return { status: 200, body: listing(options, query) ?? {}, ...refused(options, query) };
    if (pathname === "/api/v2/users/query") return { status: 200, body: queried(options, query) };
    const [, own] = OWN.find(([path]) => path.test(pathname)) ?? [];
    return { status: 200, body: own ?? { entities: [] } };
  };
}

function refused({ maxPage = 500, refusal }: ManyOptions, query: URLSearchParams): Partial<Reply> {
  return Number(query.get("pageSize")) > maxPage ? (refusal ?? { status: 400, body: {} }) : {};
}

function listing({ active, inactive = 0, bringsSkills = false }: ManyOptions, query: URLSearchParams): unknown {
  const state = query.get("state") ?? "active";
  const total = state === "active" ? active : inactive;
  const pageSize = Number(query.get("pageSize"));
  const pageNumber = Number(query.get("pageNumber"));
  const from = (pageNumber - 1) * pageSize;
  const entities = users(state, from, Math.min(from + pageSize, total), bringsSkills);
  return { entities, pageSize, pageNumber, total, pageCount: Math.ceil(total / pageSize) };
}

/** The users by cursor, which is the index of the next one. */
function queried({ active, inactive = 0, bringsSkills = false }: ManyOptions, query: URLSearchParams): unknown {
  const state = query.get("state") ?? "active";
  const total = state === "active" ? active : inactive;
  const from = Number(query.get("cursor"));
  const end = Math.min(from + Number(query.get("pageSize")), total);
  return { entities: users(state, from, end, bringsSkills), ...(end < total && { cursor: String(end) }) };
}

const users = (state: string, from: number, end: number, bringsSkills: boolean) =>
  Array.from({ length: Math.max(0, end - from) }, (_, index) => {
    const id = idOf(state, from + index);
    return { id, name: id, state, ...EXPANDED, ...(bringsSkills && { skills: [], languages: [] }) };
  });
