import {
  type Circumstance,
  type CircumstanceContext,
  circumstanceBasics,
  circumstanceEntry,
  circumstanceFields,
} from '../model/circumstance.ts'
import { count } from '../units/count.ts'
import { money } from '../units/money.ts'
import { counterMeasures } from './counterMeasures.ts'

const risk = { class: 'legal', counterMeasure: counterMeasures.legalReview } as const

/**
 * Pyramid selling is found: the authority fines the campaign and stops the plays that gave rise to it for as long as it
 * lasts. What it looks for is a play that rewards three levels or more of a line of referrers and in which thirty people or
 * more take part (opinion of the Supreme People's Court, the Supreme People's Procuratorate and the Ministry of Public
 * Security, 2013). It looks from the start on and finds it on the first day that both hold; without, nothing happens.
 *
 * The fine of an organiser is ¥500,000 to ¥2,000,000 (禁止传销条例 of 2005, Art. 24), times the size. Rewards already
 * promised are still paid.
 */
export const pyramidSelling = circumstanceEntry({
  ...risk,
  summary: {
    en: 'The authority finds a commission of three levels or more with thirty people or more: play stopped, fine.',
    zh: '监管发现三级以上佣金且参加者达三十人：叫停玩法并罚款。',
  },
  chinese: '涉嫌传销被查处',
  parameters: () => ({
    ...circumstanceFields(risk.counterMeasure, '365 days'),
    levels: count({
      summary: { en: 'Levels from which on it is pyramid selling.', zh: '从几级起算传销。' },
      default: 3,
      min: 1,
      source: { en: '两高一部 opinion, 2013', zh: '两高一部2013年意见' },
    }),
    people: count({
      summary: { en: 'People from whom on it is prosecuted.', zh: '多少人起追究刑责。' },
      default: 30,
      source: { en: '两高一部 opinion, 2013', zh: '两高一部2013年意见' },
    }),
    fine: money({
      summary: { en: 'Fine on the first day.', zh: '第一天的罚款。' },
      default: '¥500,000',
      source: { en: 'the least of Art. 24, 禁止传销条例 of 2005', zh: '禁止传销条例2005年第二十四条的下限' },
    }),
  }),
  make: (given, { clock }: CircumstanceContext): Circumstance => ({
    ...circumstanceBasics('pyramidSelling', risk, given, clock),
    grounds: (plays) =>
      plays.flatMap((play, at) =>
        play.runs && play.levels >= given.levels && play.takingPart() >= given.people ? [at] : [],
      ),
    befall(conditions, blow) {
      conditions.stopped.push(...blow.plays)
      if (blow.age === 0) conditions.fines += given.fine * blow.size
    },
  }),
})
