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

/** The kinds of a union that was made here. */
export interface Kinds {
  /** The key that names the kind. */
  readonly word: string
  readonly names: readonly string[]
  /** The fields of a kind; `undefined` for a name that there is not. */
  readonly fieldsOf: (name: string) => z.ZodObject | undefined
}

/** Kept beside the unions, by their lists of options, which a union keeps when it is described. */
const kinds = new WeakMap<object, Kinds>()

/** The kinds of a discriminated union; the unions of a scenario are all made by `alternatives`. */
export function kindsOf({ def }: z.ZodDiscriminatedUnion): Kinds {
  const found = kinds.get(def.options)
  if (found === undefined) throw new Error(`unknown union: ${def.discriminator}`)
  return found
}

/**
 * A field that holds one thing out of a catalogue; `word` names the kind and the rest are the fields of that kind.
 *
 * The fields of a kind are made when it is asked for: a scenario names few, and making them all takes far longer than to
 * read it.
 */
export function alternatives<
  Word extends string,
  Catalogue extends Readonly<Record<string, { readonly parameters: z.ZodType }>>,
>(word: Word, catalogue: Catalogue): z.ZodType<Chosen<Word, Catalogue>> {
  const entries = catalogue as unknown as Record<string, AnyEntry>
  const names = Object.keys(entries)
  if (names.length === 0) throw new Error(`missing entries: ${word}`)
  const options: z.ZodObject[] = []
  const union = z.discriminatedUnion(word, options as unknown as [z.ZodObject])
  // A union looks at all its options when it is made, and at no more than it has to when it reads: so they come later.
  for (const name of names)
    Object.defineProperty(
      options,
      options.length,
      onceAsked(() => optionOf(word, name, entries)),
    )
  const fieldsOf = (name: string) => (Object.hasOwn(entries, name) ? options[names.indexOf(name)] : undefined)
  const { run } = union._zod
  union._zod.run = (payload, context) => {
    const given = typeof payload.value === 'object' && payload.value !== null ? payload.value : {}
    const fields = fieldsOf(String((given as Readonly<Record<string, unknown>>)[word]))
    return fields === undefined ? run(payload, context) : fields._zod.run(payload, context)
  }
  kinds.set(options, { word, names, fieldsOf })
  // The fields of each kind come out of its own schema, which the loop above cannot tell the compiler.
  return union as unknown as z.ZodType<Chosen<Word, Catalogue>>
}

function optionOf(word: string, name: string, entries: Readonly<Record<string, AnyEntry>>): z.ZodObject {
  const { summary, parameters } = entries[name]
  return described(parameters.extend({ [word]: z.literal(name) }), summary)
}

/** A property whose value is made when it is first asked for. */
function onceAsked<Value>(make: () => Value): PropertyDescriptor {
  let value: Value | undefined
  return { enumerable: true, configurable: true, get: () => (value ??= make()) }
}
