const width = 256
/** The state of the generator, and its key: written anew for each text, and kept so that nothing is allocated. */
const state = new Uint8Array(width)
const key = new Uint8Array(width)
const inOrder = Uint8Array.from({ length: width }, (_, at) => at)

/**
 * Two words of key from a text: the first two that seedrandom 3.0.5 gives for it with its usual generator, ARC4.
 *
 * Without the pool of entropy that seedrandom stirs at every call, which takes most of its time. Of a text, the lower 8 bits
 * of each character count, and what was stirred in before.
 *
 * @param out two words for the result, signed
 */
export function textKey(text: string, out: Int32Array): void {
  const used = mixIn(text)
  state.set(inOrder)
  let mixed = 0
  for (let at = 0, from = 0; at < width; at++) {
    const here = state[at]!
    mixed = (mixed + key[from]! + here) & 255
    from = from + 1 === used ? 0 : from + 1
    state[at] = state[mixed]!
    state[mixed] = here
  }
  // The first 256 bytes are thrown away, since they tell of the key; a word is four bytes, the first of them highest.
  for (let given = 0, place = 0, other = 0, word = 0; given < width + 8; given++) {
    place = (place + 1) & 255
    const here = state[place]!
    other = (other + here) & 255
    const there = state[other]!
    state[place] = there
    state[other] = here
    word = (word << 8) | state[(here + there) & 255]!
    if (given === width + 3) out[0] = word
    else out[1] = word
  }
}

/** Makes the key of a text and says how long it is; an empty text has one byte of key, 0. */
function mixIn(text: string): number {
  key[0] = 0
  let smear = 0
  for (let at = 0; at < text.length; at++) {
    const place = at & 255
    if (at >= width) smear ^= key[place]! * 19
    key[place] = smear + text.charCodeAt(at)
  }
  return Math.min(width, Math.max(1, text.length))
}
