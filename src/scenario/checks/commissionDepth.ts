import type { Complaint } from '../problem.ts'
import type { View } from '../view.ts'

/** The most levels of commission that are not yet a matter of law. */
const lawfulLevels = 2

/**
 * A commission of three levels and more is what the law on pyramid selling looks for (禁止传销条例 2005; from 30 people
 * on a crime). It can be run, as a teaching case, and is pointed out.
 */
export function commissionDepth(view: View): readonly Complaint[] {
  return view.places('plays').flatMap((at) => [...ofCommission(view, at), ...ofOffers(view, at)])
}

function ofCommission(view: View, at: number): readonly Complaint[] {
  const levels = view.places('plays', at, 'rates').length
  if (view.text('plays', at, 'play') !== 'commission' || levels <= lawfulLevels) return []
  return [
    {
      code: 'too-many-levels',
      path: ['plays', at, 'rates'],
      message: {
        en: `${levels} levels of commission: three and more are pyramid selling before the law in China`,
        zh: `${levels}级佣金：在中国，三级及以上依法属于传销`,
      },
      help: { en: 'write at most two rates', zh: '最多写两级比例' },
    },
  ]
}

function ofOffers(view: View, at: number): readonly Complaint[] {
  return view.places('plays', at, 'offers').flatMap((place): readonly Complaint[] => {
    const level = view.number('plays', at, 'offers', place, 'level') ?? 2
    if (view.text('plays', at, 'offers', place, 'to') !== 'upline' || level <= lawfulLevels) return []
    return [
      {
        code: 'too-many-levels',
        path: ['plays', at, 'offers', place, 'level'],
        message: {
          en: `a reward ${level} levels up the line: three and more are pyramid selling before the law in China`,
          zh: `奖励给到上面第${level}级：在中国，三级及以上依法属于传销`,
        },
        help: { en: 'write level: 2', zh: '请写 level: 2' },
      },
    ]
  })
}
