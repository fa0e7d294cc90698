import { z } from 'zod'
import type { Entry } from '../catalogue.ts'
import { described } from '../units/described.ts'

type AnyEntry = Entry<z.ZodRawShape, never, unknown>

/** What a scenario says of one thing out of a catalogue: its kind under a word, and the fields of that kind. */
export type Chosen<
  Word extends string,
  Catalogue extends Readonly<Record<string, { readonly parameters: z.ZodType }>>,
> = {
  [Kind in keyof Catalogue & string]: Readonly<Record<Word, Kind>> & z.output<Catalogue[Kind]['parameters']>
}[keyof Catalogue & string]

/** A field that holds one thing out of a catalogue; `word` names the kind and the rest are the fields of that kind. */
export function alternatives<
  Word extends string,
  Catalogue extends Readonly<Record<string, { readonly parameters: z.ZodType }>>,
>(word: Word, catalogue: Catalogue): z.ZodType<Chosen<Word, Catalogue>> {
  const kinds = Object.entries(catalogue as unknown as Record<string, AnyEntry>).map(
    ([kind, { summary, parameters }]) => described(parameters.extend({ [word]: z.literal(kind) }), summary),
  )
  const [first, ...rest] = kinds
  if (first === undefined) throw new Error(`missing entries: ${word}`)
  // The fields of each kind come out of its own schema, which the loop above cannot tell the compiler.
  return z.discriminatedUnion(word, [first, ...rest]) as unknown as z.ZodType<Chosen<Word, Catalogue>>
}
