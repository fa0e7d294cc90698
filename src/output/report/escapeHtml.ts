import { printable } from '../../text/printable.ts'

/** A text made safe for HTML, in content and in attributes. */
export function escapeHtml(text: string): string {
  return printable(text, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
