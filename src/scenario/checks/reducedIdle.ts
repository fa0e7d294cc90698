import type { Complaint } from '../problem.ts'
import type { View } from '../view.ts'

/** The sections that a reduced form has no use for. */
export const unusedInReducedForms: readonly string[] = [
  'community',
  'content',
  'channels',
  'screening',
  'plays',
  'circumstances',
  'behaviour',
]

/** Sections that are written and do nothing, since the laws of a reduced form stand in their place. */
export function reducedIdle(view: View): readonly Complaint[] {
  if (!view.says('reduced')) return []
  return unusedInReducedForms
    .filter((section) => view.says(section))
    .map((section) => ({
      code: 'idle-field',
      path: [section],
      at: 'key',
      message: {
        en: `${section} ${section.endsWith('s') ? 'are' : 'is'} not used in a reduced form`,
        zh: `简化模型用不到 ${section}`,
      },
      help: { en: `leave out either ${section} or reduced`, zh: `${section} 和 reduced 只留一个` },
    }))
}
