import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  customMatchers,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect'
import { format } from '@vitest/pretty-format'

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)
chai.use(({ Assertion }) => {
  Assertion.addMethod('toMatchInlineSnapshot', function (this: { readonly _obj: unknown }, kept: string) {
    const found = pressed(format(this._obj, { printBasicPrototype: false, escapeString: false }))
    if (found !== pressed(kept)) throw new Error(`invalid snapshot: ${found}`)
  })
})

/** A printed value without what its place in a file adds to it. */
function pressed(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

/** The matchers of vitest without its worker: set up once, for all tests read afterwards. */
export const expect: object = Object.assign(
  (value: unknown, message?: string) => chai.expect(value, message),
  chai.expect,
  Reflect.get(globalThis, ASYMMETRIC_MATCHERS_OBJECT),
)
setState({ assertionCalls: 0, isExpectingAssertions: false, expectedAssertionsNumber: null }, expect as never)
Object.defineProperty(globalThis, GLOBAL_EXPECT, { value: expect, writable: true, configurable: true })
const made = chai.expect as unknown as { readonly extend: (to: object, matchers: object) => void } // by JestExtend
made.extend(expect, customMatchers)
