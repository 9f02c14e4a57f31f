import { readdirSync, readFileSync } from "node:fs";
import { parseYaml } from "@redocly/openapi-core";

export type Platform = "odin" | "purecloud";
export type Json = Record<string, unknown>;

/** An example of an answer, and where it is written. */
export interface Example {
  readonly operationId: string;
  /** The key of a person, or a word for the case. */
  readonly name: string;
  /** From the folder of the specs on. */
  readonly file: string;
  readonly value: unknown;
}

/** Every example below `components/examples` of a spec, those that `pnpm examples` wrote included. */
export function readExamples(platform: Platform): Example[] {
  const folder = new URL(`../../../specs/${platform}/components/examples/`, import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
  return files.flatMap((file) => {
    const content = parseYaml(readFileSync(new URL(file, folder), "utf8")) as Json;
    const isMade = file.endsWith(".people.yaml");
    const named = isMade
      ? Object.entries({ ...(content.answers as Json) })
      : [[file.slice(0, -".yaml".length), content]];
    return named.map(([id, shown]) => {
      const [operationId = "", ...name] = String(id).split(".");
      const { value } = shown as Json;
      return { operationId, name: name.join("."), file: `${platform}/components/examples/${file}`, value };
    });
  });
}

/** Narrows to an object. Throws on any other value. */
export function object(value: unknown): Json {
  if (!isObject(value)) throw new Error(`not an object: ${JSON.stringify(value)}`);
  return value;
}

export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
