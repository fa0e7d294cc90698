import { plays } from '../../src/plays/index.ts'

/** What a play needs to be told before it does anything. */
const told: Readonly<Record<string, object>> = {
  ownOffers: { offers: [{ to: 'friend', form: 'cash', amount: '¥5', trigger: 'firstOrder' }] },
  kolSeeding: { posts: [{ tier: 'koc', day: 1, posts: 20 }] },
}

/** The plays that there are, or those chosen, each under its own name, as a scenario file would say it. */
export function everyPlay(
  start: number,
  days: string,
  chosen: readonly string[] = Object.keys(plays),
): readonly object[] {
  return chosen.map((play) => ({ play, name: play, start, days, ...told[play] }))
}
