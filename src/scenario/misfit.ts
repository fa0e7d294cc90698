import { z } from 'zod'
import type { Words } from '../text/language.ts'
import { expectationOf } from '../units/described.ts'
import type { FieldFault } from '../units/fieldFault.ts'
import { meant, writtenLike } from './advice.ts'
import { bare, type Field } from './fieldAt.ts'
import { nearest } from './nearest.ts'
import type { Complaint } from './problem.ts'
import type { ProblemCode } from './problemCodes.ts'
import { shown } from './yamlComplaints.ts'

const fields: Expectation = {
  what: { en: 'fields', zh: '一组字段' },
  help: { en: 'write its fields below it, each as  key: value', zh: '在下面逐行写出它的字段，每行写成  key: value' },
}

const expectations: Readonly<Record<string, Expectation>> = {
  object: fields,
  record: fields,
  array: {
    what: { en: 'a list', zh: '列表' },
    help: {
      en: 'write each item on a line of its own after a dash, or all in [brackets]',
      zh: '每项单独写一行，以短横线开头；或全部写在 [方括号] 里',
    },
  },
  string: {
    what: { en: 'a text', zh: '文本' },
    help: { en: 'write a text; in quotes where it looks like a number', zh: '请写文本；看起来像数字的要加引号' },
  },
  boolean: {
    what: { en: 'true or false', zh: ' true 或 false' },
    help: { en: 'write true or false', zh: '请写 true 或 false' },
  },
}

const somethingElse: Expectation = {
  what: { en: 'something else', zh: '别的内容' },
  help: { en: 'see  kfactor schema', zh: '见  kfactor schema' },
}

/** What a field expects, and how to write it. */
interface Expectation {
  readonly what: Words
  readonly help: Words
}

/** What is said of a value that its field cannot hold, from what the schema found. */
export function misfit(issue: z.core.$ZodIssue, field: Field | undefined, path: readonly PropertyKey[]): Complaint {
  const say = (code: ProblemCode, message: Words, help: Words) => ({ code, path, message, help })
  const name = shown(String(path.at(-1)))
  if (field?.value === undefined) {
    const line = `${name}: ${exampleOf(field) ?? '…'}`
    return say(
      'missing',
      { en: `${name} is missing`, zh: `缺少 ${name}` },
      { en: `add  ${line}`, zh: `请加上  ${line}` },
    )
  }
  if (field.value === null) {
    const item = typeof path.at(-1) === 'number'
    const message = item
      ? { en: 'this item of the list is empty', zh: '列表的这一项是空的' }
      : { en: `nothing is written after ${name}`, zh: `${name} 后面什么也没写` }
    const help = {
      en: `write a value, or leave the ${item ? 'item' : 'key'} out`,
      zh: `请写一个值，或去掉${item ? '这一项' : '这个键'}`,
    }
    return { ...say('empty-value', message, help), at: 'key' }
  }
  const { what, help } = expectations[expectedBy(issue)] ?? somethingElse
  switch (issue.code) {
    case 'custom': {
      // Every custom check of the schemas carries its fault.
      const { code, message, help: advice } = issue.params as unknown as FieldFault
      return say(code, message, advice)
    }
    case 'invalid_value': {
      const known = issue.values.map(String)
      const near = typeof field.value === 'string' ? nearest(field.value, known) : undefined
      const words = { en: known.join(' or '), zh: known.join(' 或 ') }
      const advice = near === undefined ? { en: `write ${words.en}`, zh: `请写 ${words.zh}` } : meant(near)
      return say('unknown-word', { en: `must be ${words.en}`, zh: `应为 ${words.zh}` }, advice)
    }
    case 'too_big':
      return say(
        'wrong-length',
        {
          en: `longer than ${issue.maximum} ${lengthUnit(field).en}`,
          zh: `超过${issue.maximum}${lengthUnit(field).zh}`,
        },
        { en: 'shorten it', zh: '请缩短' },
      )
    case 'too_small':
      return say(
        'wrong-length',
        {
          en: `needs at least ${issue.minimum} ${lengthUnit(field).en}`,
          zh: `至少要有${issue.minimum}${lengthUnit(field).zh}`,
        },
        { en: 'add to it, or leave it out', zh: '请补上，或整个去掉' },
      )
    case 'invalid_union': {
      const example = exampleOf(field)
      const message = expectationOf(field.schema) ?? { en: issue.message, zh: `应为${somethingElse.what.zh}` }
      const advice = example === undefined ? { en: 'write a text', zh: '请写文本' } : writtenLike(example)
      return say('wrong-type', message, advice)
    }
    default:
      return say('wrong-type', { en: `expected ${what.en}`, zh: `应为${what.zh}` }, help)
  }
}

function expectedBy(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_type' ? issue.expected : ''
}

function exampleOf(field: Field | undefined): string | undefined {
  const example = field?.schema.meta()?.example
  return example === undefined ? undefined : String(example)
}

function lengthUnit(field: Field): Words {
  return bare(field).schema instanceof z.ZodArray ? { en: 'items', zh: '项' } : { en: 'characters', zh: '个字符' }
}
