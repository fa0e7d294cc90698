import { summaryJson } from '../summaryJson.ts'
import type { Format } from './format.ts'

/** Every number of the summary, for programs. */
export const json: Format = {
  summary: {
    en: 'summary.json: every measure, target and table of the summary, for programs',
    zh: 'summary.json：全部指标、目标与汇总表，供程序读取',
  },
  files: async ({ result, ties }) => [{ path: 'summary.json', text: summaryJson(result, ties) }],
}
