/** Squared weight below which a mix has faded away; below it the cosine would be lost in the last digits of a number. */
const nothing = 1e-200

/**
 * How well a mix of topics matches a person's interests, 0..1, where a recommender chooses from it for them.
 *
 * Unchosen, the match is the cosine between interests w and mix p. The best that can be chosen from the topics there are
 * shows each as much as it interests: the cosine is then |w on these topics| / |w|, and by Cauchy and Schwarz no other
 * choice among them comes higher. In between it goes in a straight line with the recommender's accuracy.
 *
 * @param interests the interests of all people, `topics` values a person, those of this person from the place `from`
 * @param mix weight of each topic, 0 or more; all 0: the match is 0
 * @param accuracy of the recommender, 0..1; the match never falls with it
 * @param least the weight from which on a topic is there to be chosen
 */
export function match(
  interests: Float32Array,
  from: number,
  mix: Float64Array,
  accuracy: number,
  least: number,
): number {
  let along = 0
  let square = 0
  let squareOfMix = 0
  let squareThere = 0
  for (let topic = 0; topic < mix.length; topic++) {
    const interest = interests[from + topic]
    const weight = mix[topic]
    along += interest * weight
    square += interest * interest
    squareOfMix += weight * weight
    if (weight >= least) squareThere += interest * interest
  }
  if (squareOfMix < nothing) return 0
  const unchosen = along / Math.sqrt(square * squareOfMix)
  // Weights below `least` may carry the unchosen mix a little higher than any choice among the others.
  return accuracy === 0 ? unchosen : unchosen + accuracy * Math.max(0, Math.sqrt(squareThere / square) - unchosen)
}
