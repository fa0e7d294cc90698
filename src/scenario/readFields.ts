import { isFields } from './fieldAt.ts'
import type { Placed } from './plainData.ts'
import { type Complaint, type Problem, problemAt } from './problem.ts'
import { readYaml } from './readYaml.ts'
import type { SourceText } from './sourceText.ts'
import { textOf } from './textOf.ts'

/** What a file says, not yet held against the schema; `placed` is missing where it is no map of fields at all. */
export interface FieldsRead {
  readonly source: SourceText
  readonly placed?: Placed
  readonly problems: readonly Problem[]
}

/** Reads the content of a file as a map of fields. */
export function readFields(file: string, content: string | Uint8Array): FieldsRead {
  const { source, problem } = textOf(file, content)
  if (problem) return { source, problems: [problem] }
  const { placed, problems } = readYaml(source)
  if (placed === undefined) return { source, problems }
  if (isFields(placed.value)) return { source, placed, problems }
  const fault = placed.value === null ? silent : notFields
  return { source, problems: [...problems, problemAt(source, placed.place.value, fault)] }
}

const template = { en: 'start from a template: kfactor init', zh: '可以从模板开始：kfactor init' }

const silent: Complaint = {
  code: 'empty',
  message: { en: 'the file says nothing', zh: '文件里什么也没写' },
  help: template,
}

const notFields: Complaint = {
  code: 'not-a-map',
  message: { en: 'expected fields like  name: My campaign', zh: '应为一行行字段，如  name: 春季拉新' },
  help: template,
}
