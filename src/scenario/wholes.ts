import type { View } from './view.ts'

/** Shares that belong together, and make 100%. */
export interface Whole {
  /** What they are shares of. */
  readonly path: readonly (string | number)[]
  readonly parts: readonly (readonly (string | number)[])[]
}

/** The wholes of a scenario: the segments of the market, interests, topics and formats of the content, topics of the products. */
export function wholesOf(view: View): readonly Whole[] {
  const segments = view.places('market', 'segments')
  return [
    { path: ['market', 'segments'], parts: segments.map((at) => ['market', 'segments', at, 'share']) },
    ...[
      ...segments.map((at) => ['market', 'segments', at, 'interests']),
      ['content', 'topics'],
      ...view.places('content', 'calendar').map((at) => ['content', 'calendar', at, 'topics']),
      ['product', 'topics'],
    ].map((path) => ({
      path,
      parts: view.keys(...path).map((key) => [...path, key]),
    })),
    {
      path: ['content', 'formats'],
      parts: ['article', 'shortVideo', 'livestream'].map((format) => ['content', 'formats', format]),
    },
  ]
}
