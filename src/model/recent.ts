/** How many things are kept at hand: enough for the arms of a comparison, few enough for large markets. */
const few = 4

/**
 * Gives what was made under a name, or makes it; what was not asked for lately is let go.
 *
 * @param most how much is kept, besides what was asked for last
 * @param sizeOf how much something is under its name; everything counts as 1 where it is left out
 */
export function recent<Made>(
  most: number = few,
  sizeOf: (made: Made, name: string) => number = () => 1,
): (name: string, make: () => Made) => Made {
  const all = new Map<string, Made>()
  let size = 0
  const letGo = (name: string, made: Made) => {
    all.delete(name)
    size -= sizeOf(made, name)
  }
  return (name, make) => {
    const known = all.get(name)
    if (known !== undefined) letGo(name, known)
    const found = known ?? make()
    all.set(name, found)
    size += sizeOf(found, name)
    for (const [oldest, made] of all) if (size > most && all.size > 1) letGo(oldest, made)
    return found
  }
}

/** Bytes that each column takes besides its values, roughly; in small markets that is most. */
const bytesOfColumn = 300

/** Bytes of what has some columns, and of the name that it is kept under. */
export function bytesOf(made: object, name: string): number {
  return Object.values(made).reduce<number>(
    (sum, part) => sum + (ArrayBuffer.isView(part) ? part.byteLength + bytesOfColumn : 0),
    name.length,
  )
}
