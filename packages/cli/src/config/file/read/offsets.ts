import { type Document, isMap, isScalar, isSeq, type ParsedNode, type YAMLMap, type YAMLSeq } from "yaml";
import type { KeyPath } from "../place.js";

/** A part of a path: its node, and where its key is. */
interface Step {
  readonly node: ParsedNode | null;
  readonly offset: number;
}

/**
 * Finds where a value begins. For a list or a block, that is its key. For an absent value, that is its parent. Each block is searched
 * only once, because a file may have thousands of keys, and the place of each is needed.
 */
export function offsetsIn({ contents }: Document.Parsed): (path: KeyPath, isKey?: true) => number | undefined {
  const blocks = new Map<YAMLMap.Parsed, ReadonlyMap<string, Step>>();
  const stepsOf = (block: YAMLMap.Parsed) => {
    const steps = blocks.get(block) ?? stepsIn(block);
    blocks.set(block, steps);
    return steps;
  };
  return (path, isKey) => {
    let node: ParsedNode | null = contents;
    let offset = node?.range[0];
    for (const part of path) {
      const next: Step | undefined = isMap(node)
        ? stepsOf(node).get(String(part))
        : isSeq(node)
          ? inList(node, part)
          : undefined;
      if (!next) return offset;
      offset = isScalar(next.node) && !isKey ? next.node.range[0] : next.offset;
      node = next.node;
    }
    return offset;
  };
}

const stepsIn = ({ items }: YAMLMap.Parsed): ReadonlyMap<string, Step> =>
  new Map(
    items.flatMap(({ key, value }) =>
      isScalar(key) ? [[String(key.value), { node: value, offset: key.range[0] }]] : [],
    ),
  );

function inList({ items }: YAMLSeq.Parsed, part: PropertyKey): Step | undefined {
  const node = items[Number(part)];
  return node && { node, offset: node.range[0] };
}
