import "vitest";

declare module "vitest" {
  interface ProvidedContext {
    odinPrismUrl: string;
    purecloudPrismUrl: string;
    odinUrl: string;
    purecloudUrl: string;
  }
}
