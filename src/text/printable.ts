/** Control characters, and the marks that turn the direction of the text around them. */
const unprintable = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu

/**
 * Somebody's words without the characters that could drive a terminal or disguise a text.
 *
 * @param instead what stands for each of them; a tab is always a space
 */
export function printable(text: string, instead = '\ufffd'): string {
  return text.replaceAll('\t', ' ').replace(unprintable, instead)
}
