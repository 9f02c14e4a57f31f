import type { AuditFinding } from "@rollcall/audit/changes";
import type { Remedy, Severity } from "@rollcall/audit/rules";

/** One thing to do, which fixes all its findings. Rollcall never does it. */
export interface Action {
  /** Stable, made of the remedy. */
  readonly id: string;
  /** What to do, in the words of the rules. */
  readonly words: readonly string[];
  /** The request that does it, with the names of the API in braces. `null` if no request does. */
  readonly request: NonNullable<Remedy["request"]> | null;
  /** The permission that the request needs. `null` if the platform names none. */
  readonly permission: string | null;
  /** The gravest of its findings. */
  readonly severity: Severity;
  readonly findings: number;
  readonly people: number;
  /** The groups and organisations of its findings. */
  readonly scopes: number;
  /** The ids of the rules that found them. */
  readonly rules: readonly string[];
  /** The first people, at most {@link NAMED}. */
  readonly first: readonly string[];
}

/** The most people whom an action names. */
export const NAMED = 3;

/** Two remedies with the same key are one action. They have the same request, or the same words if there is none. */
export function actionKey({ remedy: { request, words, permission } }: Pick<AuditFinding, "remedy">): string {
  if (!request) return words;
  return JSON.stringify([request.method, request.path, request.body ?? null, permission ?? null]);
}

/** A short id of a key (FNV-1a). Ids are in deep links, so they must not change from audit to audit. */
export function actionId(key: string): string {
  let hash = 0x811c9dc5;
  for (const unit of new TextEncoder().encode(key)) hash = Math.imul(hash ^ unit, 0x01000193) >>> 0;
  return `action-${hash.toString(36).padStart(7, "0")}`;
}
