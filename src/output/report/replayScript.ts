/**
 * The script of the report: it moves the pictures of the spread through the days and brings their parts nearer.
 *
 * It takes numbers from the page's own data and writes them as text; it makes no element of any text, and asks for nothing.
 * Without it the page shows the last day. What it moves it reads from the pictures: a path of many strokes is cut at its
 * `M`, and those of later days are left out.
 */
export const replayScript = `
(() => {
  const source = document.getElementById('replay-data')
  if (source === null) return
  const data = JSON.parse(source.textContent)
  const section = source.closest('section')
  const last = data.dates.length
  const all = (root, selector) => Array.from(root.querySelectorAll(selector))
  const whole = (number) => String(number).replace(/\\B(?=(\\d{3})+$)/g, ',')
  const steps = []
  const resets = []

  for (const [name, picture] of Object.entries(data.pictures)) {
    const figure = section.querySelector('[data-picture="' + name + '"]')
    const svg = figure && figure.querySelector('svg')
    if (!svg) continue
    for (const [layer, days] of Object.entries(picture.strokes)) {
      all(svg, '.' + layer + '_marks > path').forEach((path, at) => {
        const parts = (path.getAttribute('d') || '').split(/(?=M)/)
        if (days[at] === undefined || parts.length !== days[at].length) return
        steps.push((day) => path.setAttribute('d', parts.filter((_, part) => days[at][part] <= day).join('')))
      })
    }
    if (picture.circles !== undefined) grow(svg, picture)
    lookCloser(figure, svg, picture.spots)
  }

  function grow(svg, { circles, links, classes }) {
    const texts = ['communityHalos', 'communityNumbers'].map((layer) => all(svg, '.' + layer + '_marks text'))
    all(svg, '.communityCircles_marks > path').forEach((circle, at) => {
      const place = circle.getAttribute('transform')
      const rows = circles[at]
      if (rows === undefined) return
      const end = rows[rows.length - 2]
      steps.push((day) => {
        let joined = 0
        let referred = 0
        for (let row = 0; row < rows.length && rows[row] <= day; row += 3) {
          joined = rows[row + 1]
          referred = rows[row + 2]
        }
        circle.setAttribute('transform', place + ' scale(' + Math.sqrt(joined / end) + ')')
        const found = joined > 0 && classes.find(([upTo]) => referred / joined <= upTo)
        if (found) circle.setAttribute('fill', found[1])
        for (const layer of texts) if (layer[at]) layer[at].textContent = joined === 0 ? '' : whole(joined)
      })
    })
    all(svg, '.communityLinks_marks > line').forEach((line, at) => {
      const width = Number(line.getAttribute('stroke-width'))
      const days = links[at]
      if (days === undefined) return
      steps.push((day) => line.setAttribute('stroke-width', width * days.filter((each) => each <= day).length / 4))
    })
  }

  function lookCloser(figure, svg, spots) {
    const select = figure.querySelector('select')
    const said = figure.querySelector('output')
    const home = svg.getAttribute('viewBox')
    const [, , width, height] = home.split(' ').map(Number)
    const mark = svg.querySelector('[class*="Dots_marks"]')
    if (!select || !mark) return
    let left = 0
    let top = 0
    for (let part = mark; part !== svg; part = part.parentNode) {
      const moved = /translate\\(([-\\d.]+),([-\\d.]+)\\)/.exec(part.getAttribute('transform') || '')
      if (moved !== null) {
        left += Number(moved[1])
        top += Number(moved[2])
      }
    }
    const show = (at) => {
      const spot = spots[at]
      select.value = spot === undefined ? '' : String(at)
      figure.classList.toggle('closer', spot !== undefined)
      said.textContent = select.selectedOptions[0].dataset.said
      if (spot === undefined) return svg.setAttribute('viewBox', home)
      const tall = Math.max(2.3 * spot[2], (2.3 * spot[2] * height) / width)
      const wide = (tall * width) / height
      svg.setAttribute('viewBox', [left + spot[0] - wide / 2, top + spot[1] - tall / 2, wide, tall].join(' '))
    }
    resets.push(() => show(-1))
    select.closest('.nearer').hidden = false
    select.addEventListener('change', () => show(select.value === '' ? -1 : Number(select.value)))
    figure.addEventListener('keydown', (event) => event.key === 'Escape' && show(-1))
    svg.addEventListener('click', (event) => {
      if (figure.classList.contains('closer')) return show(-1)
      const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse())
      const far = ([x, y, radius]) => Math.hypot(at.x - left - x, at.y - top - y) - radius
      const nearest = spots.reduce((best, spot, each) => (far(spot) < far(spots[best]) ? each : best), 0)
      if (far(spots[nearest]) < 12) show(nearest)
    })
  }

  const bar = section.querySelector('.replay')
  const slider = bar.querySelector('input')
  const play = bar.querySelector('button')
  const label = bar.querySelector('.day')
  const cells = all(bar, '[data-number]')
  const [before, after] = slider.dataset.says.split('#')
  const still = matchMedia('(prefers-reduced-motion: reduce)')
  let timer = 0

  function show(day) {
    slider.value = day
    label.textContent = before + day + after + data.dates[day - 1]
    slider.setAttribute('aria-valuetext', label.textContent)
    for (const cell of cells) cell.textContent = whole(data.numbers[cell.dataset.number][day - 1])
    for (const step of steps) step(day)
  }
  function stop() {
    clearTimeout(timer)
    timer = 0
    play.textContent = play.dataset.play
  }
  function go() {
    const jump = still.matches ? Math.ceil(last / 12) : 1
    const day = Math.min(last, Number(slider.value) + jump)
    show(day)
    if (day === last) stop()
    else timer = setTimeout(go, still.matches ? 1000 : Math.max(40, Math.min(160, 12000 / last)))
  }
  play.addEventListener('click', () => {
    if (timer !== 0) return stop()
    if (Number(slider.value) === last) show(1)
    play.textContent = play.dataset.pause
    timer = setTimeout(go, 200)
  })
  slider.addEventListener('input', () => {
    stop()
    show(Number(slider.value))
  })
  addEventListener('beforeprint', () => {
    stop()
    show(last)
    for (const reset of resets) reset()
  })
  bar.querySelector('.controls').hidden = false
})()
`

/** Its SHA-256, by which the page's policy lets it run, and nothing else. */
export const replayScriptHash = 'sha256-oFdnqOqiHltaCv+1y6aTv8s+Rdu8S375cj6nMXFFwis='
