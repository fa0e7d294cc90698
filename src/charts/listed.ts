/** Words or clauses as a sentence lists them: `a`, `a and b`, `a, b and c`; empty of none. */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1)
  if (last === undefined || parts.length === 1) return last ?? ''
  return `${parts.slice(0, -1).join(', ')} and ${last}`
}
