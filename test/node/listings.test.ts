import { describe, expect, test } from 'vitest'
import { listings } from '../../src/node/listings/index.ts'
import { displayWidth } from '../../src/text/displayWidth.ts'

/** Lists whose words are all of this room and the catalogues; those of metrics and facts come with their entries. */
const lists = ['plays', 'circumstances', 'channels', 'generators', 'reduced', 'scenarios']

/** Names of authors, fields, words of the scenario's language, files: what a Chinese text quotes. */
const quoted =
  /[A-Z][\p{L}’-]+(?: (?:den|der|Van|et al\.|&) ?)*(?:,? (?:& )?[A-Z][\p{L}’-]+)*|(?:[\w.]+: )[^：，。；]*|\d+ days?|day \d+|kfactor [a-z]+/gu

describe('the lists in Chinese', () => {
  test.each(lists)('%s: each with a Chinese name or heading, and what it is in Chinese alone', async (list) => {
    for (const { name, chinese, heading, summary, details } of await listings[list]!('zh')) {
      expect(chinese ?? heading, name).toMatch(/\p{Script=Han}/u)
      expect(summary, name).toMatch(/\p{Script=Han}/u)
      const lines = details(80)
      expect(lines.filter((line) => displayWidth(line) > 80)).toEqual([])
      for (const line of lines)
        expect(line.replaceAll(quoted, ''), name).not.toMatch(/[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}/)
    }
  })

  test('have every field explained in Chinese', async () => {
    const { plays } = await import('../../src/plays/index.ts')
    for (const listed of await listings.plays!('zh')) {
      const text = listed.details(1000).join('\n')
      for (const field of Object.keys(plays[listed.name as keyof typeof plays].parameters.shape)) {
        expect(text).toMatch(new RegExp(`^ *${field}:.*\\n +[^\\n]*\\p{Script=Han}`, 'mu'))
      }
    }
  })
})
