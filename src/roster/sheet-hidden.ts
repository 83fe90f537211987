import { strFromU8, unzipSync } from 'fflate'

/** What a reader does not see of each sheet of an .xlsx, by the sheet's name: hidden rows, columns and sheets. */
export function hiddenIn(bytes: Uint8Array): ReadonlyMap<string, readonly string[]> {
  const parts = unzipSync(bytes, {
    filter: ({ name }) =>
      /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(name),
  })
  const text = (name: string) => {
    const part = parts[name]
    return part === undefined ? '' : strFromU8(part)
  }
  const targets = new Map(
    tags(text('xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  )
  return new Map(
    tags(text('xl/workbook.xml'), 'sheet').map((tag) => {
      const target = targets.get(attribute(tag, 'r:id')) ?? ''
      const sheet = text(`xl/${target.replace(/^\/?(?:xl\/)?/, '')}`)
      const unseen = /hidden/i.test(attribute(tag, 'state')) ? ['the sheet is hidden'] : []
      return [
        unescaped(attribute(tag, 'name')),
        [...unseen, ...hiddenRows(sheet), ...hiddenColumns(sheet)],
      ]
    }),
  )
}

function hiddenRows(sheet: string): readonly string[] {
  const rows = tags(sheet, 'row').filter(isHidden)
  return rows.length === 0 ? [] : [`rows ${few(rows.map((tag) => attribute(tag, 'r')))} are hidden`]
}

function hiddenColumns(sheet: string): readonly string[] {
  const columns = tags(sheet, 'col').filter(isHidden)
  return columns.length === 0
    ? []
    : [
        `columns ${few(columns.map((tag) => `${attribute(tag, 'min')}–${attribute(tag, 'max')}`))} are hidden`,
      ]
}

function few(names: readonly string[]): string {
  return names.length > 10 ? `${names.slice(0, 10).join(', ')} …` : names.join(', ')
}

function isHidden(tag: string): boolean {
  return /\shidden\s*=\s*["'](?:1|true)["']/.test(tag)
}

function tags(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^<>]*>`, 'g')) ?? []
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? ''
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}
