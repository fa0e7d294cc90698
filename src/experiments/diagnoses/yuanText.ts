/** An amount of money in whole yuan, fen given: `¥1,204`, `−¥35`. */
export function yuanText(fen: number): string {
  const yuan = Math.round(Math.abs(fen) / 100)
  const text = `¥${String(yuan).replace(/\B(?=(\d{3})+$)/g, ',')}`
  return fen < 0 && yuan > 0 ? `−${text}` : text
}
