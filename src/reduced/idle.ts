import { type Ground, lapse } from '../model/reduced.ts'

/** Under a law without logins adopters are heard of when they adopt, and not again: notes it of those who are new. */
export function idleSince({ adopters, counts }: Ground): () => void {
  let seen = 0
  return () => {
    for (; seen < adopters.count; seen++) lapse(counts, adopters.joined[seen], adopters.last[seen])
  }
}
