import { words } from '../charts/numbers.ts'
import { whole, yuan } from '../charts/printNumber.ts'
import { column, type Table } from '../results/table.ts'
import type { Language } from '../text/language.ts'

/** A suspected cause as people read it. */
export interface Cause {
  readonly label: string
  readonly found: boolean
  readonly symptom: string
  /** What changes without it. */
  readonly evidence: string
  readonly advice: string
}

/** Why a campaign came out as it did: a sentence, and a cause for each that was suspected, those found first. */
export function whyText(
  table: Table,
  language: Language,
): { readonly title: string; readonly sentence: string; readonly causes: readonly Cause[] } {
  const zh = language === 'zh'
  const told = (name: string) => words(table, zh ? `${name}Zh` : name)
  const [labels, symptoms, without, measures, advice] = ['label', 'symptom', 'without', 'measure', 'advice'].map(told)
  const sections = words(table, 'section')
  const changes = [
    ['change', measures],
    ['newUsers', measures.map(() => (zh ? '新增用户' : 'new users'))],
    ['profit', measures.map(() => (zh ? '利润' : 'profit'))],
  ] as const
  const evidence = (at: number) => {
    const parts = changes.flatMap(([name, names]) => {
      const [size, low, high] = [name, `${name}Low`, `${name}High`].map((each) => column(table, each)[at])
      if (typeof size !== 'number' || typeof low !== 'number' || typeof high !== 'number') return []
      // New users may be the measure itself, and are then said once.
      if (name === 'newUsers' && names[at] === measures[at]) return []
      const text = name === 'profit' ? money : share
      const range = zh ? `［${text(low)}，${text(high)}］` : `[${text(low)}, ${text(high)}]`
      return [zh ? `${names[at]}${signed(size, text)}${range}` : `${names[at]} ${signed(size, text)} ${range}`]
    })
    if (parts.length === 0) return zh ? '没有可比的数字' : 'no number to compare'
    return zh ? `${without[at]}：${parts.join('，')}` : `${upper(without[at])}: ${parts.join(', ')}`
  }
  const causes = words(table, 'standing')
    .map((standing, at) => ({
      label: labels[at],
      found: standing === 'found',
      symptom: symptoms[at],
      evidence: evidence(at),
      advice: zh ? `${advice[at]}（报告${sections[at]}）` : `${advice[at]} (report ${sections[at]})`,
    }))
    .toSorted((one, other) => Number(other.found) - Number(one.found))
  return { title: zh ? '为什么' : 'Why', sentence: sentenceOf(causes, language), causes }
}

function sentenceOf(causes: readonly Cause[], language: Language): string {
  const found = causes.filter((cause) => cause.found)
  const unconfirmed = causes.length - found.length
  if (causes.length === 0) {
    return {
      en: 'Nothing in this run gives reason to suspect one of the failures that are looked for.',
      zh: '本次运行没有出现所查各类失败的迹象。',
    }[language]
  }
  const names = found.map(({ label }) => label)
  const how = {
    en: 'Each suspected cause was removed and the campaign run again under the same luck, eight times.',
    zh: '每个可疑原因都被去掉后，在相同运气下把活动重跑八次。',
  }[language]
  const what =
    found.length === 0
      ? {
          en: `${whole(unconfirmed)} suspected, none confirmed.`,
          zh: `怀疑${whole(unconfirmed)}个原因，均未证实。`,
        }[language]
      : { en: `Found: ${names.join('; ').toLowerCase()}.`, zh: `已证实：${names.join('；')}。` }[language]
  const rest =
    found.length === 0 || unconfirmed === 0
      ? ''
      : {
          en: ` ${whole(unconfirmed)} more suspected and not confirmed.`,
          zh: `另怀疑${whole(unconfirmed)}个，未证实。`,
        }[language]
  return { en: `${what}${rest} ${how}`, zh: `${what}${rest}${how}` }[language]
}

function signed(value: number, text: (size: number) => string): string {
  const size = text(Math.abs(value))
  if (!/[1-9]/.test(size)) return size
  return value < 0 ? `-${size}` : `+${size}`
}

function share(value: number): string {
  const percent = Math.abs(value) < 0.0995 ? Number((value * 100).toFixed(1)) : Math.round(value * 100)
  return `${Object.is(percent, -0) ? 0 : percent}%`
}

function money(fen: number): string {
  return yuan(fen, 0)
}

function upper(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
