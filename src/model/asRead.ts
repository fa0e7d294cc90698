const given = Symbol('given')

/** An object that makes its fields of something that was given to it. */
export interface Given<From> {
  readonly [given]?: From
}

/** What makes each field of a thing. */
export type Fields<From, Thing> = { readonly [Name in keyof Thing]: (from: From) => Thing[Name] }

/**
 * Makes things each field of which is made when it is first read, and then kept, so that what nobody asks for takes neither
 * time nor memory.
 *
 * @param others has the fields that are not among these
 */
export function asRead<From, Thing>(fields: Fields<From, Thing>, others: object | null = null): (from: From) => Thing {
  const making = Object.entries<(from: From) => unknown>(fields).map(([name, make]) => {
    const get = function (this: Given<From>) {
      return keep(this, name, make(this[given] as From)) // which a thing with these fields has
    }
    return [name, { get }]
  })
  const unread = Object.create(others, Object.fromEntries(making))
  return (from) => ({ __proto__: unread, [given]: from }) as Thing
}

/** What the fields of a thing are made of; undefined where it makes none. */
export function givenTo<From>(thing: Given<From>): From | undefined {
  return thing[given]
}

/** Has a thing keep a field. */
export function keep<Value>(thing: object, name: string, value: Value): Value {
  Object.defineProperty(thing, name, { value, enumerable: true })
  return value
}
