import type { Result } from '../results/result.ts'
import type { Language } from '../text/language.ts'

/** What of a scenario nobody knows exactly, and what the run made of it, in a sentence or two; empty where all is known. */
export function uncertainText({ uncertain, tables }: Result, language: Language): string {
  if (uncertain === undefined) return ''
  const single = tables.replicates === undefined
  const listed = uncertain.map(({ path, text }) => `${path} ${text}`).join('; ')
  return {
    en: `Not known exactly: ${listed}. ${single ? 'This run takes what is in the middle; --runs draws them anew in each run.' : 'Each of the runs has drawn them anew; what is of one run alone takes what is in the middle.'}`,
    zh: `不确切的取值：${listed}。${single ? '本次运行取中间值；用--runs可让每次运行重新抽取。' : '每次运行都重新抽取；只取自一次运行的内容用的是中间值。'}`,
  }[language]
}
