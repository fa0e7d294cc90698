/**
 * How well a mix of topics matches a person's interests, 0..1: the cosine between the two.
 *
 * @param interests the interests of all people, as many values a person as the mix has, those of this person from `from`
 * @param mix weight of each topic, 0 or more
 * @param length of the mix as a vector (`lengthOf`); 0: the match is 0
 */
export function match(interests: Float32Array, from: number, mix: Float64Array, length: number): number {
  if (length === 0) return 0
  let along = 0
  let square = 0
  for (let topic = 0, at = from; topic < mix.length; topic++, at++) {
    const interest = interests[at]
    along += interest * mix[topic]
    square += interest * interest
  }
  return along / (length * Math.sqrt(square))
}

/**
 * The same where a recommender chooses from the mix for this person.
 *
 * The best that can be chosen from the topics there are shows each as much as it interests: the cosine is then
 * |interests in these topics| / |interests|, and by Cauchy and Schwarz no other choice among them comes higher. Between
 * that and the match unchosen it goes in a straight line with the recommender's accuracy.
 *
 * @param accuracy of the recommender, 0..1; the match never falls with it
 * @param least the weight from which on a topic is there to be chosen
 */
export function matchChosen(
  interests: Float32Array,
  from: number,
  mix: Float64Array,
  length: number,
  accuracy: number,
  least: number,
): number {
  const unchosen = match(interests, from, mix, length)
  let square = 0
  let there = 0
  for (let topic = 0, at = from; topic < mix.length; topic++, at++) {
    const interest = interests[at]
    square += interest * interest
    if (mix[topic] >= least) there += interest * interest
  }
  // Weights below `least` may carry the unchosen mix a little higher than any choice among the others.
  return unchosen + accuracy * Math.max(0, Math.sqrt(there / square) - unchosen)
}

/** The length of a mix of topics as a vector; 0 where it has faded away. */
export function lengthOf(mix: Float64Array): number {
  let square = 0
  for (const weight of mix) square += weight * weight
  return square < nothing ? 0 : Math.sqrt(square)
}

/** The squared length below which a mix counts as none: squares of less are lost in the last digits of a number. */
const nothing = 1e-200
