import type { MockOperation } from "@rollcall/mock/spec";
import { Document, isCollection, visit } from "yaml";
import { type Platform, platforms } from "../names.ts";
import type { Answer, Known } from "./facts.ts";
import { odinFacts } from "./odin-facts.ts";
import { leads, others, wordsOf } from "./people.ts";
import { purecloudFacts } from "./purecloud-facts.ts";
import { type Home, openHome } from "./sandbox.ts";
import { readSpec } from "./spec.ts";

/** The first line of a file that this command writes. */
const HEADER = "# Made by `pnpm examples`. Do not edit.\n";

const SHORT = 90;

/** These answer for some people only, so no other has an example. */
const ALONE = new Set([
  ...["getUserEvents", "getUserAdjacents", "getUserDirectreports", "getUserFavorites", "getUserGeolocation"],
  ...["getUserProfile", "getUserRoles", "getUserSharedCallAppearanceEndpoint", "getUserSuperiors", "getUsersMe"],
]);

/** Reads a file by its path from the root. Undefined if there is none. */
export type Read = (path: string) => string | undefined;

/** The files of examples that the command writes, by their paths from the root. */
export async function peopleFiles(read: Read): Promise<Map<string, string>> {
  const specs = { odin: await readSpec("odin"), purecloud: await readSpec("purecloud") };
  const facts = { odin: odinFacts(specs.odin), purecloud: purecloudFacts(specs.purecloud) };
  const all = (platform: Platform) => [leads[platform], ...Object.keys(others[platform])].map(facts[platform]);
  const home = await openHome({ odin: all("odin"), purecloud: all("purecloud") });
  const files = new Map<string, string>();
  try {
    for (const platform of platforms)
      for (const operation of specs[platform].reads.filter(({ operationId }) => !ALONE.has(operationId))) {
        const path = `specs/${platform}/components/examples/${operation.operationId}.people.yaml`;
        const people = [leads[platform], ...Object.keys(others[platform])].filter(
          (key) => !isByHand(operation, key, read(path)),
        );
        const answers: [string, Answer][] = [];
        for (const key of people) answers.push([key, await answerOf(platform, operation, facts[platform](key), home)]);
        if (answers.length > 0) files.set(path, text(platform, operation, answers));
      }
    return files;
  } finally {
    await home.close();
  }
}

async function answerOf(platform: Platform, operation: MockOperation, known: Known, home: Home): Promise<Answer> {
  const made = () => home.ask(platform, operation, known.userId);
  return (await known.answer(operation, made)) ?? made();
}

/** Whether the spec has an example or an error of a person that does not come from an earlier run. */
function isByHand({ operationId, successes, errors }: MockOperation, key: string, made = ""): boolean {
  const isShown = [...successes, ...errors].some(({ name }) => name === key);
  return isShown && !made.includes(`${operationId}.${key}:`);
}

/** Answers and refusals of the people by the names of their components. */
function text(platform: Platform, operation: MockOperation, people: readonly (readonly [string, Answer])[]): string {
  const kinds: Record<"answers" | "refusals", Record<string, object>> = { answers: {}, refusals: {} };
  for (const [key, answer] of people) {
    const summary = `The answer for ${wordsOf(platform, key)}`;
    kinds[kindOf(operation, answer)][`${operation.operationId}.${key}`] = { summary, value: answer.value };
  }
  const full = Object.fromEntries(Object.entries(kinds).filter(([, named]) => Object.keys(named).length > 0));
  return HEADER + compact(full);
}

/** YAML with each collection that is short on one line, because most are. */
function compact(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, (_key, node) => {
    if (isCollection(node) && JSON.stringify(node).length < SHORT) node.flow = true;
  });
  return document.toString({ lineWidth: 120 });
}

/** Odin refuses with 400 what a user lacks the service for. */
function kindOf({ operationId }: MockOperation, { status, value }: Answer): "answers" | "refusals" {
  if (status === 200) return "answers";
  if (status === 400) return "refusals";
  throw new Error(
    `The sandbox answers ${operationId} with ${status} ${JSON.stringify(value)}. Do: fix its handler, or name the operation in ALONE.`,
  );
}
