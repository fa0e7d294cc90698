import type { Adopters } from '../model/adopters.ts'
import { type Counts, type Ground, lapse } from '../model/reduced.ts'

/** Under a law without logins adopters are heard of when they adopt, and not again: notes it of those who are new. */
export function idleSince({ adopters, counts }: Ground): () => void {
  let seen = 0
  return () => {
    if (seen < adopters.count) lapseAll(counts, adopters, seen)
    seen = adopters.count
  }
}

function lapseAll(counts: Counts, { count, joined, last }: Adopters, from: number): void {
  for (let row = from; row < count; row++) lapse(counts, joined[row], last[row])
}
