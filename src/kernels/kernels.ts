import { memory, pages } from './memory.ts'
import { moduleOf, type Routine } from './wordCode.ts'

interface Platform {
  readonly WebAssembly: {
    readonly Module: new (bytes: Uint8Array) => object
    readonly Instance: new (module: object, given: object) => { readonly exports: unknown }
  }
}

/**
 * Makes routines that can be called, on the memory of all kernels.
 *
 * @returns each by its name; nothing where the machine has no WebAssembly, or not all that they need of it
 */
export function kernels<Kernels>(routines: readonly Routine[]): Kernels | undefined {
  if (memory === undefined) return undefined
  const { WebAssembly: assembly } = globalThis as unknown as Platform // which has made the memory
  try {
    const module = new assembly.Module(moduleOf(routines, pages))
    const { exports } = new assembly.Instance(module, { kernels: { memory } })
    // Called from a plain object they are called faster.
    return { ...(exports as Kernels) }
  } catch {
    // A machine without vectors.
    return undefined
  }
}

/** The same, made when they are first called for: most commands never do. */
export function whenCalled<Kernels>(routines: () => readonly Routine[]): () => Kernels | undefined {
  let made: { readonly all: Kernels | undefined } | undefined
  return () => {
    made ??= { all: kernels<Kernels>(routines()) }
    return made.all
  }
}

/**
 * The same for what has no other way.
 *
 * @throws `missing kernels` where they can't be made
 */
export function needed<Kernels>(routines: () => readonly Routine[]): () => Kernels {
  const called = whenCalled<Kernels>(routines)
  return () => {
    const all = called()
    if (all === undefined) throw new Error('missing kernels')
    return all
  }
}
