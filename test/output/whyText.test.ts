import { describe, expect, test } from 'vitest'
import { whyText } from '../../src/output/whyText.ts'
import { sampleDiagnoses } from '../charts/sampleExperiments.ts'

describe('why, in words', () => {
  test('states what was found first, with what changes without it and its interval', () => {
    const { sentence, causes } = whyText(sampleDiagnoses, 'en')
    expect(sentence).toBe(
      'Found: over-reliance on discounts. 1 more suspected and not confirmed. Each suspected cause was removed and the campaign run again under the same luck, eight times.',
    )
    expect(causes.map(({ found }) => found)).toEqual([true, false])
    expect(causes[0].evidence).toBe(
      'Without the price cut: full-price orders after the campaign +18% [12%, 24%], new users -59% [-62%, -57%], profit +¥147,827 [¥137,551, ¥158,102]',
    )
    expect(causes[1].evidence).toBe('With 2 levels: profit -¥35 [-¥70, ¥0]')
  })

  test('says the same in Chinese without a Latin word', () => {
    const { sentence, causes } = whyText(sampleDiagnoses, 'zh')
    expect(sentence).toBe(
      '已证实：过度依赖折扣。另怀疑1个，未证实。每个可疑原因都被去掉后，在相同运气下把活动重跑八次。',
    )
    expect(causes[0].evidence).toBe(
      '不做降价：活动后原价订单+18%［12%，24%］，新增用户-59%［-62%，-57%］，利润+¥147,827［¥137,551，¥158,102］',
    )
    expect(causes.map(({ advice, symptom }) => advice + symptom).join('')).not.toMatch(/[A-Za-z]{2}/)
  })

  test('says that nothing was suspected where nothing was', () => {
    const none = { ...sampleDiagnoses, columns: sampleDiagnoses.columns.map((each) => ({ ...each, values: [] })) }
    expect(whyText(none, 'en')).toMatchObject({ causes: [], sentence: expect.stringMatching(/^Nothing in this run/) })
  })
})
