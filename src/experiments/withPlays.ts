import { type Model, modelOf } from '../model/model.ts'

/**
 * The same campaign with some of its plays only: the same people, ties, luck and dates.
 *
 * The campaign's first and last day stay those of all plays, so that every metric looks at the same days.
 *
 * @param places of the plays that stay, in the model's list
 */
export function withPlays(model: Model, places: readonly number[]): Model {
  return modelOf(model, { plays: model.plays.filter((_, at) => places.includes(at)) })
}
