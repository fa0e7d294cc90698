import type { SourceText } from './sourceText.ts'

/** Where a value of the scenario stands in its source, and where the values inside it stand. */
export interface Place {
  readonly source: SourceText
  /** Offset of the key that names it; of the value itself in a list and at the root. */
  readonly key: number
  /** Offset of the value. */
  readonly value: number
  readonly children: Map<string | number, Place>
}

/** The place of a path; of the innermost thing around it that is written down where the path itself is not. */
export function placeOf(root: Place, path: readonly PropertyKey[]): { readonly place: Place; readonly found: boolean } {
  let place = root
  for (const step of path) {
    const next = typeof step === 'symbol' ? undefined : place.children.get(step)
    if (next === undefined) return { place, found: false }
    place = next
  }
  return { place, found: true }
}
