import type { Place } from './radialTree.ts'

/** A point of a line, in px of the picture; one without a place ends a stroke. */
export interface StrokePoint {
  readonly x: number | null
  readonly y: number | null
  /** Its turn in the line. */
  readonly at: number
  readonly kind: string
}

/**
 * Strokes as the points of one line, which lifts its pen after each: thousands are one path of a picture. A stroke of one
 * place is a dot, where lines have round ends.
 *
 * @param kind what tells this line from others in the same data
 */
export function strokes(places: readonly (readonly Place[])[], kind = ''): readonly StrokePoint[] {
  const points: StrokePoint[] = []
  for (const stroke of places) {
    for (const { x, y } of stroke) points.push({ x: tenth(x), y: tenth(y), at: points.length, kind })
    points.push({ x: null, y: null, at: points.length, kind })
  }
  return points
}

/** A coordinate to a tenth of a px. */
export function tenth(px: number): number {
  return Math.round(px * 10) / 10
}

/** Axes without marks or names, on which a place is in px from the upper left corner. */
export function pxAxes(width: number, height: number) {
  const axis = (field: string, domain: readonly [number, number]) => ({
    field,
    type: 'quantitative' as const,
    axis: null,
    scale: { domain: [...domain], nice: false, zero: false },
  })
  return { x: axis('x', [0, width]), y: axis('y', [height, 0]) }
}
