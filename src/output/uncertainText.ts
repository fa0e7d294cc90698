import type { Result } from '../results/result.ts'

/** What of a scenario nobody knows exactly, and what the run made of it, in a sentence or two; empty where all is known. */
export function uncertainText({ uncertain, tables }: Result): string {
  if (uncertain === undefined) return ''
  const listed = uncertain.map(({ path, text }) => `${path} ${text}`).join('; ')
  const made =
    tables.replicates === undefined
      ? 'This run takes what is in the middle; --runs draws them anew in each run.'
      : 'Each of the runs has drawn them anew; what is of one run alone takes what is in the middle.'
  return `Not known exactly: ${listed}. ${made}`
}
