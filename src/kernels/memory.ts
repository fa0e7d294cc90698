/** What this needs of WebAssembly, which the language itself does not promise. */
interface Platform {
  readonly WebAssembly?: { readonly Memory: new (size: { initial: number; maximum: number }) => Memory }
}

/** The memory that kernels read and write. */
export interface Memory {
  readonly buffer: ArrayBuffer
}

const page = 65_536
/** For what laws write on. */
const forGood = 16 * page
/** For what is laid out for a market; what nobody writes on takes no memory. */
const toLayOut = 400 * page

/** How many pages of 64 kB that is. */
export const pages: number = (forGood + toLayOut) / page

/** The memory of all kernels, where the machine has WebAssembly. */
export const memory: Memory | undefined = made()
/** What it holds; asked for once, since asking takes longer than reading. */
const buffer = memory?.buffer

function made(): Memory | undefined {
  const { WebAssembly: assembly } = globalThis as Platform
  try {
    return assembly === undefined ? undefined : new assembly.Memory({ initial: pages, maximum: pages })
  } catch {
    // A machine with less, or a page that may not make code.
    return undefined
  }
}

let used = 0
/** Where in memory columns begin, by the array that holds them: asking an array itself takes longer. */
const places = new Map<Int32Array | Float64Array, number>()

/**
 * Words to write on, all 0, where kernels can; for good, so only at the beginning of a program.
 *
 * There is room for a few words more than asked for, so that four at once can always be written.
 *
 * @throws `missing memory` where all is used
 */
export function wordsFor(count: number): Int32Array {
  return forGoodIn(Int32Array, count)
}

/** The same for numbers with a fraction. */
export function numbersFor(count: number): Float64Array {
  return forGoodIn(Float64Array, count)
}

function forGoodIn<Column extends Int32Array | Float64Array>(
  Kind: { readonly BYTES_PER_ELEMENT: number; new (buffer: ArrayBuffer, from: number, count: number): Column },
  count: number,
): Column {
  const bytes = Kind.BYTES_PER_ELEMENT * count
  if (buffer === undefined) return new Kind(new ArrayBuffer(bytes), 0, count)
  const from = used
  used += 16 * Math.ceil(bytes / 16) + 16
  if (used > forGood) throw new Error(`missing memory: ${bytes} bytes`)
  const column = new Kind(buffer, from, count)
  places.set(column, from)
  return column
}

/** Where in the memory of kernels a column begins that `wordsFor` or `numbersFor` has given; -1 for others. */
export function placeOf(column: Int32Array | Float64Array): number {
  return places.get(column) ?? -1
}

/** Lays columns out one after the other; there is none where the memory is used up. */
export interface Layer {
  readonly bytes: (count: number) => Uint8Array | undefined
  readonly halves: (count: number) => Uint16Array | undefined
  readonly words: (count: number) => Int32Array | undefined
  readonly numbers: (count: number) => Float64Array | undefined
}

/** Lays out the memory for a market from its beginning; whatever was laid out there before is overwritten. */
export function layer(): Layer | undefined {
  if (buffer === undefined) return undefined
  let from = forGood
  const next = <Column>(Kind: new (buffer: ArrayBuffer, from: number, count: number) => Column, bytes: number) => {
    return (count: number) => {
      // Sixteen bytes further at least: four words at once are read beyond the last.
      const end = from + 16 * Math.ceil((bytes * count) / 16) + 16
      if (end > buffer.byteLength) return undefined
      const column = new Kind(buffer, from, count)
      from = end
      return column
    }
  }
  return {
    bytes: next(Uint8Array, 1),
    halves: next(Uint16Array, 2),
    words: next(Int32Array, 4),
    numbers: next(Float64Array, 8),
  }
}

/** Some bytes of the memory, from one place to before another; as they are until they are written on. */
export function bytesFrom(from: number, to: number): Uint8Array {
  if (buffer === undefined) throw new Error('missing memory')
  return new Uint8Array(buffer, from, to - from)
}
