import "vitest";

declare module "vitest" {
  /** What `@rollcall/mock/vitest` provides: the addresses of Prism alone, and of Prism behind the front. */
  interface ProvidedContext {
    odinPrismUrl: string;
    purecloudPrismUrl: string;
    odinUrl: string;
    purecloudUrl: string;
  }
}
