import { stringify } from 'yaml'
import { z } from 'zod'
import type { Language, Words } from '../../text/language.ts'
import { wrapText } from '../../text/wrapText.ts'
import { descriptionOf } from '../../units/described.ts'
import type { FieldFault } from '../../units/fieldFault.ts'
import type { Listed } from './listed.ts'

/** A catalogue as a list needs it: what each entry is, and which fields it takes. */
export type Catalogue = Readonly<
  Record<string, { readonly summary: Words; readonly chinese: string; readonly parameters: z.ZodObject }>
>

/** The entries of a catalogue, each with its fields as a scenario would write them. */
export function catalogueListing(catalogue: Catalogue, lang: Language): readonly Listed[] {
  return Object.entries(catalogue).map(([name, { summary, chinese, parameters }]) => ({
    name,
    chinese,
    summary: summary[lang],
    details: (columns) => [...wrapText(summary[lang], columns), '', ...fieldLines(parameters, columns, lang)],
  }))
}

/** What a listing reads of a field in the JSON Schema. */
interface FieldWords {
  readonly default?: unknown
  readonly enum?: readonly string[]
}

/** Each field with its default as in a file, and below it what it is, its unit, bounds and source. */
function fieldLines(parameters: z.ZodObject, columns: number, lang: Language): readonly string[] {
  const { properties = {}, required = [] } = z.toJSONSchema(parameters, { io: 'input' })
  return Object.entries(properties as Readonly<Record<string, FieldWords>>).flatMap(([name, words]) => {
    const value =
      words.default === undefined
        ? ''
        : ` ${stringify(words.default, { collectionStyle: 'flow', lineWidth: 0 }).trim()}`
    const field = parameters.shape[name]
    const said = descriptionOf(field)
    const choices = words.enum === undefined ? undefined : oneOf(words.enum)
    const must = required.includes(name) ? { en: 'Must be given.', zh: '必须给出。' } : undefined
    const sentences = [said, choices, bounds(field), must].flatMap((each) => (each === undefined ? [] : [each[lang]]))
    const text = sentences.join({ en: ' ', zh: '' }[lang])
    const lines = wrapText(text, columns - 4).map((line) => `    ${line}`)
    const first = wrapText(`${name}:${value}`, columns - 2).map((line, at) => (at === 0 ? line : `  ${line}`))
    const inner = bare(field)
    if (inner instanceof z.ZodObject) return [`${name}:`, ...lines, ...indented(inner, columns, '  ', lang)]
    const each = inner instanceof z.ZodArray ? bare(inner.element) : undefined
    if (each instanceof z.ZodObject) return [...first, ...lines, ...indented(each, columns, '  - ', lang)]
    return [...first, ...lines]
  })
}

function oneOf(words: readonly string[]): Words {
  return { en: `One of: ${words.join(', ')}.`, zh: `可选：${words.join('、')}。` }
}

/** The fields of a group, or of each item of a list, which stand below its word in a file. */
function indented(group: z.ZodObject, columns: number, mark: string, lang: Language): readonly string[] {
  const space = ' '.repeat(mark.length)
  return fieldLines(group, columns - mark.length, lang).map((line, at) => (at === 0 ? mark : space) + line)
}

/** A field without what is said around it: that it may be left out, and what it then is. */
function bare(field: z.core.$ZodType): z.core.$ZodType {
  const wrapped = field instanceof z.ZodPrefault || field instanceof z.ZodDefault || field instanceof z.ZodOptional
  return wrapped ? bare(field.unwrap()) : field
}

/** The bounds of a quantity, which it names itself when given something far beyond them. */
function bounds(field: z.core.$ZodType): Words | undefined {
  const issue = z.safeParse(field, 1e300).error?.issues[0]
  if (issue?.code !== 'custom' || issue.params?.code !== 'out-of-range') return undefined
  // Every custom issue of the schemas carries its fault.
  const { message } = issue.params as unknown as FieldFault
  return { en: `${message.en.replace(/^m/, 'M')}.`, zh: `${message.zh}。` }
}
