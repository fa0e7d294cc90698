import { permutation } from '../../random/permutation.ts'
import type { Stream } from '../../random/stream.ts'
import { latinHypercube } from './latinHypercube.ts'

/**
 * The points of a Morris screening: trajectories through the unit cube, each changing every input once, by ½, in a
 * random order (Morris 1991, "Factorial sampling plans for preliminary computational experiments").
 *
 * An input takes the levels ⅛, ⅜, ⅝ and ⅞, the middles of its four quarters, so that no point lies at the end of an
 * input's range. Starts are a Latin hypercube, so that the levels of each input are as even as can be.
 *
 * @param inputs k, whole, 0 or more
 * @param trajectories whole, 0 or more; 10 to 20 screen, and multiples of 4 use all levels alike
 * @returns trajectories · (k + 1) points, trajectory by trajectory
 * @throws `invalid size`, `invalid dimensions`
 */
export function morrisDesign(inputs: number, trajectories: number, luck: Stream): readonly (readonly number[])[] {
  return latinHypercube(trajectories, inputs, luck).flatMap((start, trajectory) => {
    const points = [start.map((u) => (Math.floor(u * 4) + 0.5) / 4)]
    // The hypercube has the keys from 0, one an input; those from there on are free.
    for (const input of permutation(inputs, luck, inputs + trajectory)) {
      points.push(points.at(-1)!.map((u, at) => (at === input ? (u < 0.5 ? u + 0.5 : u - 0.5) : u)))
    }
    return points
  })
}
