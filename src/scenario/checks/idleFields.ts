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
  const message = 'there is nothing to choose from: product.topics is not given'
  return [
    ...found,
    { code: 'idle-field', path: products, message, help: 'say in product.topics what the products are about' },
  ]
}

/** Of two fields only the second is used where both are given. */
function eitherOf(view: View, path: readonly (string | number)[], idle: string, used: string): readonly Complaint[] {
  if (!view.says(...path, idle) || !view.says(...path, used)) return []
  const message = `${idle} ${idle.endsWith('s') ? 'are' : 'is'} not used where ${used} is given`
  return [{ code: 'idle-field', path: [...path, idle], message, help: `keep either ${idle} or ${used}` }]
}
