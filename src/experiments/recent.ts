/** How many things are kept at hand: enough for the arms of a comparison, few enough for large markets. */
const kept = 4

/** Gives what was made under a name, or makes it; what was not asked for lately is let go. */
export function recent<Made>(): (name: string, make: () => Made) => Made {
  const all = new Map<string, Made>()
  return (name, make) => {
    const found = all.get(name) ?? make()
    all.delete(name)
    all.set(name, found)
    for (const oldest of all.keys()) if (all.size > kept) all.delete(oldest)
    return found
  }
}
