import type { Place } from './radialTree.ts'

/** A tie that draws two circles together, by their places in the list. */
export interface Spring {
  readonly from: number
  readonly to: number
  /** 0 to 1. */
  readonly pull: number
}

/** Steps of the way; the circles are led by the springs for most, and at last only kept apart. */
const steps = 320
const ledSteps = 260

/** Cosine and sine of the golden angle, by which each start is turned from the last: they spread evenly. */
const golden = { x: -0.7373688780783197, y: 0.6754902942615238 }

/**
 * Circles laid out so that none covers another and those that are tied lie near each other; the same for the same input.
 *
 * They start on a spiral, the first in the middle; at each step springs draw them together, all are drawn to the middle, and
 * those that overlap push each other off.
 *
 * @param radii of each circle; the largest should come first
 * @param gap least distance between two edges
 * @returns middles, about (0, 0)
 */
export function laidOut(radii: readonly number[], springs: readonly Spring[], gap: number): readonly Place[] {
  const { x, y } = spiral(radii, gap)
  for (let step = 0; step < steps; step++) {
    const heat = step < ledSteps ? 1 - step / ledSteps : 0
    for (const { from, to, pull } of springs) {
      const [dx, dy] = [x[to] - x[from], y[to] - y[from]]
      const distance = Math.sqrt(dx * dx + dy * dy)
      const over = distance - radii[from] - radii[to] - gap
      if (over <= 0) continue
      const part = (0.25 * heat * pull * over) / distance
      x[from] += dx * part
      y[from] += dy * part
      x[to] -= dx * part
      y[to] -= dy * part
    }
    for (let at = 0; at < radii.length; at++) {
      x[at] *= 1 - 0.03 * heat
      y[at] *= 1 - 0.03 * heat
    }
    pushApart(x, y, radii, gap)
  }
  return radii.map((_, at) => ({ x: x[at], y: y[at] }))
}

/** Moves circles that overlap off each other, the smaller ones farther. */
function pushApart(x: number[], y: number[], radii: readonly number[], gap: number): void {
  for (let one = 0; one < radii.length; one++) {
    for (let other = one + 1; other < radii.length; other++) {
      const [dx, dy] = [x[other] - x[one], y[other] - y[one]]
      const wanted = radii[one] + radii[other] + gap
      const square = dx * dx + dy * dy
      if (square >= wanted * wanted) continue
      const distance = Math.sqrt(square)
      // Two in one place part sideways.
      const [ux, uy] = distance === 0 ? [1, 0] : [dx / distance, dy / distance]
      const move = wanted - distance
      const part = radii[one] / (radii[one] + radii[other])
      x[one] -= ux * move * (1 - part)
      y[one] -= uy * move * (1 - part)
      x[other] += ux * move * part
      y[other] += uy * move * part
    }
  }
}

function spiral(radii: readonly number[], gap: number): { x: number[]; y: number[] } {
  const x: number[] = []
  const y: number[] = []
  let [ux, uy] = [1, 0]
  let area = 0
  for (const radius of radii) {
    const far = x.length === 0 ? 0 : Math.sqrt(area) * 1.2
    x.push(ux * far)
    y.push(uy * far)
    area += (radius + gap) * (radius + gap)
    ;[ux, uy] = [ux * golden.x - uy * golden.y, ux * golden.y + uy * golden.x]
  }
  return { x, y }
}
