import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseAst, transformWithEsbuild } from 'vite'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const WORDING = 'src/domain/wording'

/** Where the bot decides what to say; how it says it stands in `wording`, numbers, times and titles in `model`. */
const DECIDING = ['commands', 'src/understanding', 'src/domain', 'src/engine', 'src/hook']
const SAYING = [`${WORDING}/`, 'src/domain/model/']
/** It tells who declares a command what is wrong with it, and is read by nobody in a chat. */
const NOT_SAID = ['src/understanding/registry.ts']

const CHINESE = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/
/** What a sentence has and a word list or a pattern has not: patterns read a text whose commas are folded to ASCII. */
const SENTENCE = /[，！？：；「」（）]|。$/

interface Node {
  readonly type: string
  readonly [key: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value

const childrenOf = (node: Node): readonly Node[] => Object.values(node).flat().filter(isNode)

/** What a piece of a text is made of: `【#${number}】` gives `【#…】`. */
function textOf(node: Node): string | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis)) return null
  return node.quasis.map(({ value }: { value: { raw: string } }) => value.raw).join('…')
}

/** A word that what people wrote is compared with is read, not said. */
function reads(node: Node): boolean {
  const callee = isNode(node.callee) ? node.callee : null
  const method = callee !== null && isNode(callee.property) ? callee.property.name : null
  return (
    (node.type === 'BinaryExpression' && /^[!=]==$/.test(String(node.operator))) ||
    (node.type === 'NewExpression' && callee?.name === 'RegExp') ||
    (node.type === 'CallExpression' && /^(includes|(starts|ends)With)$/.test(String(method)))
  )
}

/** A command's title, words, help and examples are its own. */
const declares = ({ type, callee }: Node): boolean =>
  type === 'CallExpression' && isNode(callee) && callee.name === 'command'

/** The Chinese that code says: any inside a function; outside, where words and patterns stand, whole sentences. */
function saidIn(node: Node, inside = false): readonly string[] {
  if (declares(node)) return []
  const text = textOf(node)
  const own = text !== null && (inside ? CHINESE : SENTENCE).test(text) ? [text] : []
  const within = inside || /Function/.test(node.type)
  const below = childrenOf(node).filter((child) => !reads(node) || textOf(child) === null)
  return [...own, ...below.flatMap((child) => saidIn(child, within))]
}

async function saidBy(code: string): Promise<readonly string[]> {
  const script = await transformWithEsbuild(code, 'code.ts', { charset: 'utf8', sourcemap: false })
  const program: unknown = parseAst(script.code)
  return isNode(program) ? saidIn(program) : []
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))

async function saidInFile(file: string): Promise<readonly string[]> {
  return (await saidBy(readFileSync(join(root, file), 'utf8'))).map((text) => `${file}: ${text}`)
}

describe('every sentence stands in one place', () => {
  it(`says nothing in the code that decides: move it into a function of ${WORDING}, by its noun`, async () => {
    const deciding = DECIDING.flatMap(filesIn).filter(
      (file) => ![...SAYING, ...NOT_SAID].some((place) => file.startsWith(place)),
    )
    const said = await Promise.all(deciding.map(saidInFile))
    expect(said.flat()).toEqual([])
  })

  it('finds the sentences where they are', async () => {
    const said = await Promise.all(filesIn(WORDING).map(saidInFile))
    expect(said.flat().length).toBeGreaterThan(150)
  })

  it('tells what is said from what is read', async () => {
    const code = `
      const WORDS = ['接单', '我来']
      const PATTERN = new RegExp('[\\\\s,。!~]*$')
      const REFUSED = '这里没有点名。'
      export const claim = command({ title: '接单', help: { zh: '接手：接单 12' } })
      function decide(text: string, number: number) {
        if (text === '接单' || text.includes('我来') || /领/.test(text)) return \`#\${number} 归您了\`
        return say('没听懂')
      }`
    expect(await saidBy(code)).toEqual(['这里没有点名。', '#… 归您了', '没听懂'])
  })
})
