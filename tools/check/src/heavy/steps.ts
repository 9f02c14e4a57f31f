import type { Step } from "../steps.ts";

/** A check that takes minutes, or needs what `npm test` leaves behind. */
export interface HeavyStep extends Step {
  /** Whether it measures time, so that nothing may run beside it. */
  readonly undisturbed?: boolean;
}

/** What CI runs when `npm test` has passed. The longest first: then the others fit beside it. */
export const heavySteps: readonly HeavyStep[] = [
  {
    name: "the packed packages, as their users run them",
    command: ["node", "tools/consumers/src/main.ts"],
    alone: "pnpm check:consumers",
  },
  {
    name: "a second run does nothing",
    command: ["node", "tools/check/src/heavy/cached.ts"],
    alone: "pnpm check:cached",
  },
];
