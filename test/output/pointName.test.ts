import { expect, it } from 'vitest'
import { pointName } from '../../src/output/pointName.ts'

it('a name of thirty columns stays as it is written', () => {
  expect(pointName(['¥25', '30 days'])).toBe('¥25 · 30 days')
  expect(pointName(['a'.repeat(30)])).toBe('a'.repeat(30))
})

it('a long value makes room for the short ones, which stay whole', () => {
  expect(pointName(['{play: doubleSidedReferral, budget: ¥40000}', '2026-03-05'])).toBe(
    '{play: doubleSid… · 2026-03-05',
  )
})

it('long values share what is left, and Han characters count twice', () => {
  expect(pointName(['a'.repeat(40), 'b'.repeat(40)])).toBe(`${'a'.repeat(12)}… · ${'b'.repeat(13)}…`)
  expect(pointName(['双向推荐有奖活动双向推荐有奖活动', '10%'])).toBe('双向推荐有奖活动双向推… · 10%')
})
