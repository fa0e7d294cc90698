import type { Complaint } from '../problem.ts'
import type { View } from '../view.ts'

/** Fields that are written and do nothing, since another field decides or is missing. */
export function idleFields(view: View): readonly Complaint[] {
  const found = view.places('content', 'calendar').flatMap((at) => {
    const series = ['content', 'calendar', at]
    return [...eitherOf(view, series, 'topics', 'topic'), ...eitherOf(view, series, 'every', 'piecesPerWeek')]
  })
  const products = ['content', 'recommender', 'products']
  const about = view.keys('product', 'topics')
  if ((view.number(...products) ?? 0) === 0 || about.length > 0) return found
  const message = {
    en: 'there is nothing to choose from: product.topics is not given',
    zh: '没有可供选择的话题：没有写 product.topics',
  }
  const help = {
    en: 'say in product.topics what the products are about',
    zh: '请在 product.topics 里写明产品与哪些话题有关',
  }
  return [...found, { code: 'idle-field', path: products, message, help }]
}

/** Of two fields only the second is used where both are given. */
function eitherOf(view: View, path: readonly (string | number)[], idle: string, used: string): readonly Complaint[] {
  if (!view.says(...path, idle) || !view.says(...path, used)) return []
  const message = {
    en: `${idle} ${idle.endsWith('s') ? 'are' : 'is'} not used where ${used} is given`,
    zh: `写了 ${used}，${idle} 就不起作用`,
  }
  const help = { en: `keep either ${idle} or ${used}`, zh: `${idle} 和 ${used} 只留一个` }
  return [{ code: 'idle-field', path: [...path, idle], message, help }]
}
