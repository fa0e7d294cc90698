/** Control characters, and the marks that turn the direction of the text around them. */
const unprintable = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu

/** A scenario's own words on one line, without the characters that could drive a terminal or disguise a text. */
export function plainText(text: string): string {
  return text.replace(unprintable, ' ')
}
