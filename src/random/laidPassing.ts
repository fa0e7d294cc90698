import { placeOf, wordsFor } from '../kernels/memory.ts'
import { guides, type Passing } from './passing.ts'

/** How many are passed over at a time, at most, for a law to be laid where kernels read it. */
export const longest = 4096

/** A place for one law of passing over, where kernels read it. */
export interface LaidPassing {
  /** Where its tables begin. */
  readonly guide: number
  readonly last: number
  /** Lays a law there, unless it is too long, and says whether it lies there. */
  readonly lay: (law: Passing) => boolean
}

/** Room for a law; for good, so only at the beginning of a program. */
export function roomForPassing(): LaidPassing {
  const [guide, last] = [wordsFor(guides / 2), wordsFor(longest + 1)]
  let laid: Passing | undefined
  return {
    guide: placeOf(guide),
    last: placeOf(last),
    lay(law) {
      if (laid === law) return true
      if (law.most > longest || placeOf(guide) < 0) return false
      laid = law
      new Uint16Array(guide.buffer, guide.byteOffset, guides).set(law.guide)
      last.set(law.last)
      return true
    },
  }
}
