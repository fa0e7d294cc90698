import { expect, test } from 'vitest'
import { storyText } from '../../src/output/storyText.ts'
import { sampleResult } from '../charts/sampleResult.ts'

const { lives } = sampleResult().tables

test('a story tells whose it is, and what happened on which day', () => {
  expect(storyText(lives, 'en')).toEqual([
    {
      kind: 'referrer',
      title: 'Person 56, who brought the most friends',
      lines: [
        { date: '', text: 'Was a member before the run began.' },
        { date: '2026-03-12', text: 'Person 90 joined on their word.' },
      ],
    },
    {
      kind: 'loyal',
      title: 'Person 7, who kept buying at the list price',
      lines: [{ date: '2026-03-30', text: 'Ordered for ¥97, below the list price by “Bring a friend 老带新”.' }],
    },
  ])
})

test('the same is told in Chinese', () => {
  const [{ title, lines }, { lines: buys }] = storyText(lives, 'zh')
  expect(title).toBe('第56号：带来好友最多的人')
  expect(lines[1].text).toBe('第90号应邀加入。')
  expect(buys[0].text).toBe('以优惠价¥97下单（“Bring a friend 老带新”）。')
})

test('a long life is cut, and what is left out is counted', () => {
  const many = { ...lives, columns: lives.columns.map((each) => ({ ...each, values: Array(50).fill(each.values[1]) })) }
  const [{ lines }] = storyText(many, 'en')
  expect(lines).toHaveLength(41)
  expect(lines[40]).toEqual({ date: '', text: '… and 10 things more.' })
})

test('of nobody there is no story', () => {
  expect(storyText({ ...lives, columns: lives.columns.map((each) => ({ ...each, values: [] })) }, 'en')).toEqual([])
})
