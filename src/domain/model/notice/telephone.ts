const D = '[0-9０-９]'
/** A mobile's number, or that of a house with or without its area. */
const TELEPHONE = new RegExp(
  `(?<!${D})(?:[+＋]?86[\\s-]?)?[1１][3-9３-９]${D}[\\s-]?${D}{4}[\\s-]?${D}{4}(?!${D})|(?<!${D})[0０]${D}{2,3}[\\s-]?${D}{7,8}(?!${D})|(?<!${D})[2-9２-９]${D}{6,7}(?!${D})`,
  'g',
)

/** What stands where a telephone was. */
const GONE = '（电话已删）'

/** A text without the telephones in it. */
export function withoutTelephones(text: string): string {
  return text.replace(TELEPHONE, GONE)
}

export function telephonesIn(text: string): readonly string[] {
  return text.match(TELEPHONE) ?? []
}
