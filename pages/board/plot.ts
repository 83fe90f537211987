import uPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'

/** What is plotted: a line through a day, or bars a day. */
export interface Plot {
  readonly kind: 'line' | 'bars'
  /** Moments, Unix ms. */
  readonly at: readonly number[]
  readonly series: readonly {
    readonly name: string
    readonly values: readonly number[]
    readonly tone: 'brand' | 'amber'
  }[]
  /** What would be all, drawn as the top; null where there is no such thing. */
  readonly most: number | null
  readonly label: (at: number) => string
}

/** The colours of the page, as it is: by day or by night. */
function colours() {
  const style = getComputedStyle(document.documentElement)
  const of = (name: string) => style.getPropertyValue(`--${name}`).trim()
  const tone = (line: string) => ({ line, fill: `${line}2b` })
  return {
    tones: { brand: tone(of('brand')), amber: tone(of('amber-strong')) },
    ink: of('soft'),
    grid: of('rule'),
  }
}
const HEIGHT = 240

/** Draws into an element, as wide as it is; the answer takes it away again. */
export function draw(element: HTMLElement, plot: Plot): () => void {
  const chart = new uPlot(optionsOf(plot, element.clientWidth), dataOf(plot), element)
  const watch = new ResizeObserver(() => {
    if (element.clientWidth > 0) chart.setSize({ width: element.clientWidth, height: HEIGHT })
  })
  watch.observe(element)
  return () => {
    watch.disconnect()
    chart.destroy()
  }
}

/** Bars stand at whole numbers, side by side; a line runs over the moments themselves. */
function dataOf({ kind, at, series }: Plot): uPlot.AlignedData {
  const x = kind === 'line' ? at.map((each) => each / 1000) : at.map((_, place) => place)
  return [x, ...series.map(({ values }) => [...values])]
}

function optionsOf(plot: Plot, width: number): uPlot.Options {
  const { kind, at, series, most, label } = plot
  const { tones, ink, grid } = colours()
  const font = '13px system-ui, sans-serif'
  const top = Math.max(4, most ?? 0, ...series.flatMap(({ values }) => values))
  return {
    width,
    height: HEIGHT,
    legend: { show: false },
    cursor: { show: false },
    scales: {
      x: kind === 'line' ? { time: false } : { time: false, range: [-0.6, at.length - 0.4] },
      y: { range: [0, top * 1.08] },
    },
    axes: [
      {
        font,
        stroke: ink,
        grid: { show: false },
        ticks: { show: false },
        size: 32,
        ...(kind === 'bars'
          ? { splits: ({ width }: uPlot) => days(at.length, width) }
          : { incrs: [300, 900, 1800, 3600, 7200, 14_400] }),
        values: (_, places) =>
          places.map((place) => label(kind === 'line' ? place * 1000 : (at[place] ?? 0))),
      },
      {
        font,
        stroke: ink,
        size: 44,
        incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000],
        grid: { stroke: grid, width: 1 },
        ticks: { show: false },
      },
    ],
    series: [
      {},
      ...series.map(({ tone }, place): uPlot.Series => {
        const { line, fill } = tones[tone]
        const paths = kind === 'bars' ? barsOf(series.length, place) : uPlot.paths.linear?.()
        return {
          stroke: line,
          fill: kind === 'bars' ? line : fill,
          width: kind === 'bars' ? 0 : 2,
          points: { show: false },
          ...(paths === undefined ? {} : { paths }),
        }
      }),
    ],
  }
}

/** As many days as can be read beside each other, today among them. */
function days(count: number, width: number): number[] {
  const step = width > 620 ? 1 : width > 400 ? 2 : 4
  return Array.from({ length: count }, (_, place) => place).filter(
    (place) => (count - 1 - place) % step === 0,
  )
}

/** Bars of several series stand beside each other. */
function barsOf(count: number, place: number): uPlot.Series.PathBuilder | undefined {
  const width = 0.7 / count
  return uPlot.paths.bars?.({
    size: [width, 40],
    align: count === 1 ? 0 : place === 0 ? -1 : 1,
    radius: 0.15,
  })
}
