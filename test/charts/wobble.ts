/** A number between -1 and 1 that looks drawn and is always the same for a place and a purpose. */
export function wobble(at: number, purpose: number): number {
  const turns = Math.sin(at * 12.9898 + purpose * 78.233) * 43758.5453
  return 2 * (turns - Math.floor(turns)) - 1
}
