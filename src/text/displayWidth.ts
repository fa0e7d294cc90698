/** Characters that take two columns on a terminal and a whole em in a picture: Chinese, its punctuation, emoji. */
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]$/u

/** Marks that stand on the character before and take no column. */
const combining = /^[\p{Mn}\p{Me}\p{Cf}]$/u

/** Columns a text takes where letters take one and Chinese characters two. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += columnsOf(character)
  return width
}

/** Columns of one character: 0, 1 or 2. */
export function columnsOf(character: string): 0 | 1 | 2 {
  return combining.test(character) ? 0 : wide.test(character) ? 2 : 1
}
