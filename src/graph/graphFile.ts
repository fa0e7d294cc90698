/*
 * A graph as a file: its columns as they lie in memory, so that to read it is to look at it. A million people with five
 * ties each take 44 MB, and a third of a second.
 *
 * | bytes | hold |
 * |---|---|
 * | 0 to 7 | `89 4B 46 47 0D 0A 1A 0A`: what kind of file it is; broken wherever line ends were changed on the way |
 * | 8 to 11 | 0x01020304, in the order of bytes in which all numbers of the file are written, that of the machine |
 * | 12 to 15 | the version of this layout, 1 |
 * | 16 to 19 | CRC-32 of all that follows |
 * | 20 to 43 | six whole numbers: nodes, arcs, repeated and self edges left out, bytes of blocks, bytes of names |
 * | then | `offsets`, four bytes for each node and four more; `neighbours`, four for each arc |
 * | then | `blocks`, a byte a node, where the graph has them |
 * | to the end | `labels`, each as UTF-8 with a line end behind it, where the graph has them |
 */

/** The first bytes of a graph file. */
export const magic: readonly number[] = [0x89, 0x4b, 0x46, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** What the head says, by its place in words of four bytes. */
export const head = {
  order: 2,
  version: 3,
  checksum: 4,
  nodes: 5,
  arcs: 6,
  duplicates: 7,
  selfEdges: 8,
  blocks: 9,
  names: 10,
} as const

export const headWords = 11
export const headBytes = 4 * headWords

/** The checksum is that of the bytes from here on. */
export const checkedFrom = 4 * (head.checksum + 1)

/** How 1, 2, 3, 4 reads where the numbers of a file are in this machine's order of bytes, and where they are in the other. */
export const thisOrder = 0x01020304
export const otherOrder = 0x04030201

/** The version of the layout that is written, and the only one that is read. */
export const layoutVersion = 1

/**
 * CRC-32 of bytes, 0 to 2³² − 1, and of what stood before them, where its own is given; it comes from outside, where the
 * platform has it in machine code.
 */
export type Checksum = (bytes: Uint8Array, before?: number) => number
