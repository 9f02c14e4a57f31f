import { createRequire } from "node:module";
import type { Document } from "openapi-backend";

export type Platform = "odin" | "purecloud";

/** The fields of an operation that the sandbox reads, in addition to those that openapi-backend reads. */
export interface SpecOperation {
  readonly operationId: string;
  readonly path: string;
  readonly method: string;
  readonly tags: readonly string[];
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema?: { readonly type?: unknown };
  }[];
  readonly requestBody?: { readonly required?: boolean };
  readonly "x-pagination"?: {
    readonly style: string;
    readonly items: string;
    readonly size?: string;
    readonly page?: string;
  };
  readonly "x-required-permissions"?: { readonly permissions?: readonly string[] };
}

/** A copy of the bundled spec of a platform, because openapi-backend changes its input. */
export function loadSpec(platform: Platform): Document {
  return structuredClone(createRequire(import.meta.url)(`@rollcall/specs/${platform}.json`)) as Document;
}
