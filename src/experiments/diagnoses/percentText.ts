/** A share in whole per cent, `35%`; below ten per cent with one decimal. */
export function percentText(share: number): string {
  const percent = share * 100
  return `${Math.abs(percent) < 9.95 ? Number(percent.toFixed(1)) : Math.round(percent)}%`
}
