/** The tags (标签) that the shipped forms ask by, with what rosters write for them. */
const WORDS: readonly (readonly [tag: string, words: string])[] = [
  ['独居老人', '独居 独居老人 独居高龄 孤寡老人 孤老 鳏寡老人'],
  ['空巢老人', '空巢 空巢老人 空巢家庭'],
  ['孕产妇', '孕妇 产妇 孕产妇 孕产 怀孕 哺乳期'],
  ['透析', '透析 血透 肾透析 血液透析 腹透 尿毒症'],
  ['肿瘤放化疗', '肿瘤放化疗 肿瘤 放化疗 化疗 放疗 癌症'],
  ['残疾', '残疾 残疾人 残障 残疾人员 重残'],
  ['卧床', '卧床 长期卧床 卧床病人 瘫痪 失能 失能老人'],
  ['慢性病', '慢性病 慢病 慢性病患者 慢病患者'],
  ['困境儿童', '困境儿童 留守儿童 孤儿 困境未成年人'],
  ['隔离', '隔离 居家隔离 居家观察 居家医学观察 健康监测 居家健康监测'],
]

const BY_WORD: ReadonlyMap<string, string> = new Map(
  WORDS.flatMap(([tag, words]) => words.split(' ').map((word): [string, string] => [word, tag])),
)
const ORDER: readonly string[] = WORDS.map(([tag]) => tag)
const BOTH: ReadonlyMap<string, readonly string[]> = new Map([
  ['空巢独居老人', ['独居老人', '空巢老人']],
  ['独居空巢老人', ['独居老人', '空巢老人']],
  ['独居、空巢老人', ['独居老人', '空巢老人']],
])
const NONE = /^(?:无|否|没有|正常|普通|一般|普通住户|[-—/\\0]+)$/
const LONGEST = 12

/**
 * The tags that a cell names, in one order whatever the order written; `无` is an empty list, and a
 * blank cell null: it says nothing. A word that is not known stays as it is: a street has tags of its own.
 */
export function tagsOf(text: string): readonly string[] | null {
  const words = wordsOf(text)
  if (words.length === 0) return null
  return inOrder(words.flatMap((word) => (NONE.test(word) ? [] : (known(word) ?? [word]))))
}

/** The tags that a remark mentions among other things; what else it says is not kept. */
export function tagsWithin(remark: string): readonly string[] {
  return inOrder(wordsOf(remark).flatMap((word) => known(word) ?? []))
}

/** Words too long to be a tag: they are a remark in the wrong column. */
export function overlong(tags: readonly string[]): string | undefined {
  return tags.find((tag) => tag.length > LONGEST || /\d{6}/.test(tag))
}

function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .split(/[、,;/|\s。+&]+/)
    .filter((word) => word !== '')
}

function known(word: string): readonly string[] | undefined {
  const tag = BY_WORD.get(word)
  return tag === undefined ? BOTH.get(word) : [tag]
}

function inOrder(tags: readonly string[]): readonly string[] {
  const place = (tag: string) => (ORDER.includes(tag) ? ORDER.indexOf(tag) : ORDER.length)
  return [...new Set(tags)].sort((a, b) => place(a) - place(b) || (a < b ? -1 : a > b ? 1 : 0))
}
