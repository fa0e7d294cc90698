/** A test as its file tells it. */
export interface CollectedTest {
  readonly name: string
  readonly check: () => unknown
}

type Check = (...given: never[]) => unknown

/** The lists that tests are put into while they are read: that of the file, then those of the groups in it. */
const open: CollectedTest[][] = []

/** The tests that reading a file tells, in their order, each under the names of all groups that it stands in. */
export function collected(read: () => void): readonly CollectedTest[] {
  const tests: CollectedTest[] = []
  open.push(tests)
  try {
    read()
  } finally {
    open.length = 0
  }
  return tests
}

function inner(): CollectedTest[] {
  const tests = open.at(-1)
  if (tests === undefined) throw new Error('invalid test: told outside of a file')
  return tests
}

type Options = { readonly timeout?: number }

/** A test, or a group of tests, by its name; options may stand between the name and what it does. */
type Told = (name: string, ...rest: readonly (Check | Options | number | undefined)[]) => void

interface Variants {
  readonly each: (
    cases: readonly unknown[],
  ) => (name: string, ...rest: readonly (Check | Options | number | undefined)[]) => void
  readonly skipIf: (skipped: unknown) => Told
  readonly runIf: (run: unknown) => Told
}

function checkIn(rest: readonly (Check | Options | number | undefined)[]): Check {
  const check = rest.find((each) => typeof each === 'function')
  if (check === undefined) throw new Error('missing test')
  return check
}

function withVariants(told: Told): Told & Variants {
  const skipped: Told = () => {}
  return Object.assign(told, {
    each:
      (cases: readonly unknown[]): Told =>
      (name, ...rest) => {
        for (const [at, given] of cases.entries()) {
          const values = Array.isArray(given) ? given : [given]
          told(`${name} #${at}`, () => checkIn(rest)(...(values as never[])))
        }
      },
    skipIf: (without: unknown) => (without ? skipped : told),
    runIf: (run: unknown) => (run ? told : skipped),
  })
}

/** Tells a test. */
export const test = withVariants((name, ...rest) => {
  inner().push({ name, check: checkIn(rest) })
})

/** Tells a group of tests. */
export const describe = withVariants((name, ...rest) => {
  const tests: CollectedTest[] = []
  open.push(tests)
  checkIn(rest)()
  open.pop()
  for (const each of tests) inner().push({ name: `${name} › ${each.name}`, check: each.check })
})

/** What to do after all tests of a group; left undone here, since other tests of it may still come. */
export function afterAll(): void {}
