import type { Stage } from '../../model/rules.ts'

/** Puts people in an order that draws of today decide. */
export function inTurn(stage: Stage, people: number[], ordinal: number): void {
  const luck = new Map(people.map((person) => [person, stage.draw(person, stage.day, ordinal)]))
  people.sort((a, b) => (luck.get(a) ?? 0) - (luck.get(b) ?? 0) || a - b)
}
