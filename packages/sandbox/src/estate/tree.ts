import { permutation } from "./permutation.js";

/**
 * Who leads whom, before problems. It is a heap in which node 0 is the top, and node k leads the seven nodes from 7k +
 * 1 on. So the way up and the way down are arithmetic. Members are shuffled into it.
 */
export interface Tree {
  readonly size: number;
  node(member: number): number;
  member(node: number): number;
  parent(node: number): number | undefined;
  children(node: number): readonly number[];
  isLeaf(node: number): boolean;
  /**
   * Nodes whose reports' reports are all there. None of them is above another. They run from the first to before the
   * last.
   */
  readonly wide: { readonly from: number; readonly to: number };
}

const SPAN = 7;

export function createTree(seed: number, size: number): Tree {
  const shuffle = permutation(Math.max(1, size), seed, "tree");
  // The last child of node k's last child is 49 k + 56.
  const complete = Math.max(0, Math.floor((size - 1 - SPAN * (SPAN + 1)) / SPAN ** 2) + 1);
  return {
    size,
    node: shuffle.at,
    member: shuffle.of,
    parent: (node) => (node === 0 ? undefined : Math.floor((node - 1) / SPAN)),
    children: (node) => Array.from({ length: SPAN }, (_, at) => SPAN * node + 1 + at).filter((child) => child < size),
    isLeaf: (node) => SPAN * node + 1 >= size,
    wide: { from: complete < 2 ? complete : Math.floor((complete - 2) / SPAN) + 1, to: complete },
  };
}
