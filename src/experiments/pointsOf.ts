import { stream } from '../random/stream.ts'
import type { Words } from '../text/language.ts'
import { latinHypercube } from './design/latinHypercube.ts'
import { mostDimensions, sobolSequence } from './design/sobolSequence.ts'
import { gridOf, type Vary, valuesAt } from './vary.ts'

/** Which points of the varied fields a sweep runs. */
export type Design = 'grid' | 'latin' | 'sobol'

/** The most points of a study. */
const mostPoints = 100_000

/**
 * The points of a sweep, each as the fields' values.
 *
 * @param count of the points of a Latin hypercube or a Sobol sequence; a grid has as many as its values make
 * @returns why there are none, in words, where there would be too many
 */
export function pointsOf(
  fields: readonly Vary[],
  { design, count, seed }: { readonly design: Design; readonly count: number; readonly seed: string },
): readonly (readonly string[])[] | Words {
  const size = design === 'grid' ? fields.reduce((product, { values }) => product * values.length, 1) : count
  if (size > mostPoints) {
    return {
      en: `${size} points are more than ${mostPoints}: vary less, or take --design sobol --points 256`,
      zh: `${size}个点超过了${mostPoints}个：请少变一些，或用 --design sobol --points 256`,
    }
  }
  const luck = stream(seed, 'study.points')
  switch (design) {
    case 'grid':
      return gridOf(fields)
    case 'latin':
      return valuesAt(fields, latinHypercube(count, fields.length, luck))
    case 'sobol': {
      if (fields.length > mostDimensions) {
        return {
          en: `a Sobol sequence has ${mostDimensions} dimensions: take --design latin`,
          zh: `索博尔序列最多${mostDimensions}维：请用 --design latin`,
        }
      }
      const point = sobolSequence(fields.length, luck)
      return valuesAt(
        fields,
        Array.from({ length: count }, (_, at) => point(at)),
      )
    }
  }
}
