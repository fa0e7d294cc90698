import { fonts, palette } from '../../charts/theme.ts'

/** How the report looks: one column on a phone, cards on a desk, clean A4 on paper. */
export const reportStyle = `
:root { --ink: ${palette.ink}; --soft: ${palette.soft}; --rule: #d9dee3; --ground: #f6f7f9; --good: #00714f; --bad: #b04a00; --blue: ${palette.blue}; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.55 ${fonts}; }
main { max-width: 1080px; margin: 0 auto; padding: 40px 24px 64px; }
h1 { font-size: 30px; line-height: 1.2; margin: 0 0 6px; letter-spacing: -.01em; overflow-wrap: anywhere; }
h2 { font-size: 20px; margin: 44px 0 4px; }
h3 { font-size: 16px; margin: 0; }
p { margin: 0 0 8px; overflow-wrap: anywhere; }
.kicker { color: var(--soft); font-size: 14px; margin-bottom: 12px; }
.question { color: var(--soft); font-size: 18px; max-width: 62ch; }
.verdict { font-size: 21px; line-height: 1.45; max-width: 62ch; margin: 20px 0 8px; border-left: 4px solid var(--blue); padding-left: 16px; }
.about { color: var(--soft); margin-bottom: 14px; }
.cards { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 18px; align-items: start; }
.card, figure { background: #fff; border: 1px solid var(--rule); border-radius: 10px; padding: 18px 20px; margin: 0; }
.narrow { max-width: 680px; }
.lead { font-size: 17px; max-width: 72ch; }
.measures td.small { width: 84px; padding-left: 8px; vertical-align: middle; }
.measures td.value { line-height: 1.25; }
.range { display: block; color: var(--soft); font-weight: 400; font-size: 12px; white-space: nowrap; }
.spark { display: block; width: 76px; height: 22px; }
.spark path { fill: none; stroke: var(--blue); stroke-width: 1.6; stroke-linejoin: round; }
.spark circle { fill: var(--blue); }
.spark .window { fill: ${palette.window}; }
.tiles { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 18px; margin: 12px 0 0; }
.tile dt { color: var(--soft); font-size: 14.5px; }
.tile dd { margin: 2px 0 0; }
.tile b { font-size: 24px; font-weight: 650; font-variant-numeric: tabular-nums; white-space: nowrap; }
.tile .about { display: block; font-size: 13.5px; line-height: 1.45; margin: 4px 0 0; }
summary { cursor: pointer; color: var(--blue); font-size: 14px; padding: 4px 0; }
summary:focus-visible, a:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--blue); outline-offset: 2px; }
.all > summary { margin-bottom: 12px; }
section > h3 { margin: 22px 0 4px; }
section > p { max-width: 78ch; }
.cause { margin-bottom: 12px; max-width: 820px; break-inside: avoid; }
.cause small { font-size: 13px; font-weight: 600; padding-left: 6px; }
.cause small.about { font-weight: 400; }
.cause dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 18px; margin: 8px 0 0; font-size: 15px; }
.cause dt { color: var(--soft); }
.cause dd { margin: 0; overflow-wrap: anywhere; }
.story { list-style: none; padding: 0; margin: 6px 0 10px; max-width: 74ch; }
.story li { padding: 3px 0; }
.story time { color: var(--soft); font-variant-numeric: tabular-nums; padding-right: 10px; }
.wide { overflow-x: auto; }
.wide th[scope="row"] { min-width: 10ch; }
.wide td.value { font-weight: 400; }
.wide th.value { padding-left: 12px; white-space: nowrap; }
.wide td.words, .wide th.words { padding-left: 20px; text-align: left; min-width: 26ch; color: var(--soft); font-weight: 400; }
.wide tr:has(td.words) th { min-width: 24ch; }
.card > header { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0 12px; }
.score { font-size: 26px; font-weight: 650; font-variant-numeric: tabular-nums; }
.score small { font-size: 13px; font-weight: 400; color: var(--soft); }
.bar { flex-basis: 100%; height: 6px; border-radius: 3px; background: #e6eaee; margin: 4px 0 8px; overflow: hidden; }
.bar > i { display: block; height: 100%; background: var(--blue); }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
td, th { padding: 5px 0; border-top: 1px solid #edf0f2; text-align: left; vertical-align: baseline; font-weight: 400; }
tr:first-child > * { border-top: 0; }
thead th { color: var(--soft); font-size: 12.5px; }
th.value { text-align: right; }
.targets td.rule { padding-left: 16px; }
.targets th:nth-child(2) { padding-left: 16px; }
.card > .about { font-size: 14.5px; margin-bottom: 8px; }
td.value { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; font-weight: 600; padding-left: 12px; }
td.value small { font-weight: 400; color: var(--soft); }
td.window { color: var(--soft); font-size: 12.5px; text-align: right; white-space: nowrap; padding-left: 12px; }
.none { color: var(--soft); font-weight: 400; }
.reason { display: block; color: var(--soft); font-size: 12.5px; white-space: normal; }
.met, .missed { padding-left: 20px; width: 1%; }
.met { color: var(--good); font-weight: 600; white-space: nowrap; }
.missed { color: var(--bad); font-weight: 600; white-space: nowrap; }
.columns { columns: 2; column-gap: 18px; }
.columns > * { break-inside: avoid; margin-bottom: 18px; }
figure svg { display: block; width: 100%; height: auto; max-width: 520px; margin: 0 auto; }
figure select, .replay button { font: inherit; font-size: 14px; color: var(--ink); background: #fff; border: 1px solid #8a94a0; border-radius: 6px; padding: 4px 8px; max-width: 100%; }
.replay button { min-width: 92px; }
select:focus-visible, button:focus-visible, input:focus-visible { outline: 2px solid var(--blue); outline-offset: 2px; }
.replay { margin-bottom: 18px; position: sticky; top: 0; z-index: 1; box-shadow: 0 4px 10px -6px rgb(0 0 0 / 25%); }
.replay .day { font-weight: 600; font-variant-numeric: tabular-nums; margin: 0 0 6px; }
.replay .controls { display: flex; gap: 14px; align-items: center; margin-bottom: 10px; }
.replay [hidden], .nearer[hidden] { display: none; }
.replay input { flex: 1; min-width: 0; height: 28px; accent-color: var(--blue); }
.replay dl { display: flex; flex-wrap: wrap; gap: 6px 26px; margin: 0; }
.replay dl > div { min-width: 84px; }
.replay dt { color: var(--soft); font-size: 13px; }
.replay dd { margin: 0; font-size: 18px; font-weight: 650; font-variant-numeric: tabular-nums; }
.nearer { font-size: 14px; color: var(--soft); }
.nearer output { display: block; min-height: 3.1em; margin-top: 4px; }
figure[data-picture] svg { cursor: zoom-in; }
figure.closer svg { cursor: zoom-out; }
figure.closer svg text { display: none; }
figure.closer [class*="Dots_marks"] path, figure.closer [class*="Ties_marks"] path { vector-effect: non-scaling-stroke; stroke-opacity: 1; opacity: 1; }
figure.closer [class*="Dots_marks"] path { stroke-width: 7px; }
figure.closer [class*="Ties_marks"] path { stroke-width: 1.2px; }
.tips_marks line:hover { opacity: .14; }
figure details { margin-top: 8px; }
figure table { font-size: 12.5px; }
figure .wide { max-height: 340px; overflow: auto; }
.beside { display: grid; gap: 18px; margin-bottom: 18px; align-items: start; }
.beside-2 { grid-template-columns: repeat(2, minmax(0, 1fr)); }
.beside-3 { grid-template-columns: repeat(3, minmax(0, 1fr)); }
.beside-4 { grid-template-columns: repeat(4, minmax(0, 1fr)); }
.arms td.value .spark { display: inline-block; vertical-align: middle; margin-right: 8px; }
.arms th.value { font-weight: 600; color: var(--ink); font-size: 14px; }
figcaption { margin-bottom: 10px; color: var(--soft); font-size: 14.5px; }
figcaption strong { display: block; color: var(--ink); font-size: 16px; }
code { font: 13.5px/1.5 ui-monospace, SFMono-Regular, Consolas, monospace; background: #eef1f4; border-radius: 4px; padding: 2px 5px; overflow-wrap: anywhere; }
footer { margin-top: 44px; padding-top: 4px; border-top: 1px solid var(--rule); color: var(--soft); font-size: 14px; max-width: 78ch; }
footer h2 { font-size: 16px; color: var(--ink); margin-top: 22px; }
footer b { font-weight: 600; }
a { color: var(--blue); }
@media (max-width: 820px) {
  .cards { grid-template-columns: minmax(0, 1fr); }
  .tiles { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 12px; }
}
@media screen and (max-width: 820px) {
  main { padding: 24px 12px 40px; }
  .columns { columns: 1; }
  .beside { grid-template-columns: minmax(0, 1fr); }
  h1 { font-size: 25px; }
  .verdict { font-size: 18px; }
  .card, figure { padding: 14px 12px; }
  .card.replay { padding: 8px 12px; }
  .replay .controls { margin-bottom: 4px; }
  .replay dl { gap: 0 14px; }
  .replay dl > div { display: flex; gap: 5px; align-items: baseline; min-width: 0; }
  .replay dt { font-size: 12px; }
  .replay dd { font-size: 13px; }
}
@media print {
  @page { size: A4; margin: 13mm 12mm; }
  body { background: #fff; font-size: 9pt; line-height: 1.45; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  main { padding: 0; max-width: none; }
  h1 { font-size: 19pt; }
  h2 { font-size: 13pt; margin-top: 18pt; break-after: avoid; }
  h3, figcaption strong { font-size: 10.5pt; }
  .question { font-size: 11pt; }
  .verdict { font-size: 12.5pt; margin: 10pt 0 0; }
  .about, .card > .about { font-size: 9pt; break-after: avoid; }
  .kicker, .score small, td.window, thead th, .reason { font-size: 8pt; }
  .score { font-size: 15pt; }
  table { font-size: 8.5pt; }
  td, th { padding: 2.5pt 0; }
  .wide table { font-size: 7pt; }
  .wide thead th { font-size: 6.5pt; }
  .wide td.value, .wide th.value { padding-left: 5pt; }
  figcaption, footer { font-size: 8.5pt; }
  .card, figure { padding: 9pt 10pt; }
  .replay { position: static; box-shadow: none; }
  .cards { grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 8pt; }
  .tiles { grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 8pt; }
  .tile b { font-size: 13pt; }
  .tile dt, .tile .about, .range { font-size: 7.5pt; }
  .lead { font-size: 10pt; max-width: none; }
  .measures td.small { width: 60px; padding-left: 4pt; }
  .spark { width: 58px; height: 16px; }
  summary, figure details, details.screen, .controls, .nearer { display: none !important; }
  .all::details-content { content-visibility: visible; display: block; }
  .cards, .columns { column-gap: 10pt; }
  .cards > *, .columns > * { margin-bottom: 10pt; }
  .columns > .card { break-inside: auto; }
  section:has(> .wide):not(:has(tbody tr:nth-child(9))) { break-inside: avoid; }
  .cards > .card, figure, tr, footer section { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
  footer { max-width: none; margin-top: 20pt; }
}
`
