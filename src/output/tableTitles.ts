import type { Words } from '../text/language.ts'

/** What the tables that stand in a report are called. */
export const tableTitles = {
  twin: { en: 'With the campaign and without it', zh: '有活动与没有活动' },
  stack: { en: 'What the plays add to each other', zh: '玩法之间的叠加效果' },
  risks: { en: 'What could go wrong', zh: '可能出的问题' },
  credibility: { en: 'How credible this world is', zh: '这个世界有多可信' },
} as const satisfies Record<string, Words>
