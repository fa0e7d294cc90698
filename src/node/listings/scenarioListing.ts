import { parse } from 'yaml'
import { listed } from '../../charts/listed.ts'
import type { scenarioGroups } from '../../scenario/schema.ts'
import type { Language, Words } from '../../text/language.ts'
import { wrapText } from '../../text/wrapText.ts'
import { shippedNames, shippedText, studyNames } from '../shippedScenarios.ts'
import type { Listed } from './listed.ts'

/** What a shipped scenario says of itself. */
interface Shipped {
  readonly name: string
  readonly text: string
  readonly question: string
  readonly group?: (typeof scenarioGroups)[number]
  readonly mends?: readonly string[]
}

const headings: Readonly<Record<(typeof scenarioGroups)[number], Words>> = {
  case: { en: 'Cases that worked', zh: '成功案例' },
  failure: { en: 'Failures, and what mends them', zh: '失败案例，及其补救' },
  play: { en: 'One play each', zh: '各演示一种玩法' },
  preset: { en: 'Presets to start from', zh: '可作起点的预设' },
  theory: { en: 'Reduced forms, with results known in closed form', zh: '简化模型，结果有解析解' },
}

const others: Words = { en: 'Others', zh: '其他' }
const ofStudies: Words = { en: 'Studies, for the commands that make many runs', zh: '研究，供多次运行的命令使用' }

/** The scenarios that come with the product by group, each with its question and the comment it opens with. */
export function scenarioListing(lang: Language): readonly Listed[] {
  const all = shippedNames().map(shipped)
  const studies = studyNames().map(shipped)
  const groups = Object.entries(headings).flatMap(([group, heading]) =>
    paired(all.filter((each) => each.group === group)).map((each) => entry(each, heading, lang)),
  )
  const rest = all.filter(({ group }) => group === undefined)
  return [
    ...groups,
    ...rest.map((each) => entry(each, others, lang)),
    ...studies.map((each) => entry(each, ofStudies, lang)),
  ]
}

function shipped(name: string): Shipped {
  const text = shippedText(name)
  return { ...parse(text), name, text }
}

function entry({ name, text, question, mends = [] }: Shipped, heading: Words, lang: Language): Listed {
  const asked = { en: question, zh: questionInChinese(text) ?? question }[lang]
  const mended = { en: ` Mends ${listed(mends)}.`, zh: `补救 ${mends.join('、')}。` }[lang]
  const summary = mends.length === 0 ? asked : asked + mended
  return {
    name,
    heading: heading[lang],
    summary,
    details: (columns) => (lang === 'en' ? opening(text) : inChinese(name, summary, columns)),
  }
}

/** In the order given, but what mends others follows at once on the last of them. */
function paired(group: readonly Shipped[]): readonly Shipped[] {
  const menders = group.filter(({ mends = [] }) => mends.length > 0)
  const ordered = new Set<Shipped>()
  for (const each of group) {
    if (menders.includes(each)) continue
    const mender = menders.find(({ mends = [] }) => mends.includes(each.name))
    for (const other of group) if (mender?.mends?.includes(other.name)) ordered.add(other)
    ordered.add(mender ?? each)
  }
  return [...new Set([...ordered, ...group])]
}

/** The question of a scenario in Chinese, which its opening comment has under 问题. */
function questionInChinese(text: string): string | undefined {
  return /^# 问题\s+(.*)$/m.exec(text)?.[1]
}

/** The question, and where there is more to read. */
function inChinese(name: string, summary: string, columns: number): readonly string[] {
  return [...wrapText(summary, columns), `详见 scenarios/${name}.yaml 开头的注释（英文）。`]
}

/** The comment a scenario opens with, without the line that is for editors. */
function opening(text: string): readonly string[] {
  const lines = text.split('\n')
  const comment = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith('#')),
  )
  return comment.filter((line) => /^# (?!yaml-|问题)/.test(line)).map((line) => line.slice(2))
}
