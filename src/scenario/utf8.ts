/**
 * The text of UTF-8 bytes, or the text before the first byte that is not UTF-8.
 *
 * Strict as RFC 3629 asks: overlong forms, surrogates and numbers above U+10FFFF are refused. A byte order mark is kept.
 */
export function utf8(bytes: Uint8Array): { readonly text: string } | { readonly textBefore: string } {
  const parts: string[] = []
  let units: number[] = []
  const readSoFar = () => parts.join('') + String.fromCodePoint(...units)
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at]
    const length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0
    if (length === 0 || at + length > bytes.length) return { textBefore: readSoFar() }
    let point = length === 1 ? first : first & (0x7f >> length)
    for (let next = at + 1; next < at + length; next++) {
      if ((bytes[next] & 0xc0) !== 0x80) return { textBefore: readSoFar() }
      point = (point << 6) | (bytes[next] & 0x3f)
    }
    const overlong = (length === 3 && point < 0x800) || (length === 4 && point < 0x10000)
    const surrogate = point >= 0xd800 && point < 0xe000
    if (overlong || surrogate || point > 0x10ffff) return { textBefore: readSoFar() }
    units.push(point)
    // Function calls take a limited number of arguments.
    if (units.length === 4096) {
      parts.push(String.fromCodePoint(...units))
      units = []
    }
    at += length
  }
  return { text: readSoFar() }
}
