import type { Model } from '../../../src/model/model.ts'

/** The bytes of the ties of a model. */
export function bytesOfTies(model: Model | undefined): number {
  if (model === undefined) throw new Error('missing model')
  const { graph, strength } = model
  return graph.offsets.byteLength + graph.neighbours.byteLength + strength.byteLength
}
