import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/** What each folder may import of ours besides itself. `cli` and what stands with it knows everybody. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  'src/domain': [],
  'src/language': [],
  'src/chat': [],
  'src/config': ['src/domain'],
  commands: ['src/domain', 'src/language'],
  'src/understanding': ['src/domain', 'src/language', 'commands'],
  'src/store': ['src/domain'],
  'src/engine': ['src/domain', 'src/language', 'src/store', 'src/chat'],
  'src/wechat': ['src/chat'],
  'src/world': ['src/chat'],
  'src/hook': ['src/domain', 'src/chat'],
  'src/alarm': ['src/domain', 'src/chat', 'src/hook'],
  'src/digest': ['src/domain', 'src/store'],
  'src/web': [
    'src/domain',
    'src/language',
    'src/store',
    'src/chat',
    'src/world',
    'src/digest',
    'src/engine',
    'src/hook',
    'src/understanding',
    'commands',
    // What a page and the server say to each other stands with the pages.
    'web/shared',
  ],
}

/** What the pure folders may not import of Node or of others that touch disk, clock or network. */
const PURE = ['src/domain', 'src/language', 'src/chat', 'src/understanding', 'commands']

const files = ['src', 'commands'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
)

const folderOf = (file: string): string =>
  file.startsWith('commands') ? 'commands' : file.split('/').slice(0, 2).join('/')

const imports = files.flatMap((file) => {
  const text = readFileSync(join(root, file), 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name = '']) => ({
    file,
    name,
  }))
})

it('runs one way: each folder imports what it may and nothing else of ours', () => {
  const broken = imports.flatMap(({ file, name }) => {
    const from = folderOf(file)
    const allowed = MAY[from]
    if (!name.startsWith('.') || allowed === undefined) return []
    const to = folderOf(relative(root, resolve(root, dirname(file), name)))
    return to === from || allowed.includes(to) ? [] : [`${file} imports ${name}`]
  })
  expect(broken).toEqual([])
})

it('keeps the rules pure: no disk, network, clock or chance', () => {
  const broken = imports.flatMap(({ file, name }) =>
    PURE.includes(folderOf(file)) &&
    (name.startsWith('node:') || name.startsWith('kysely') || name.includes('sqlite'))
      ? [`${file} imports ${name}`]
      : [],
  )
  const clocks = files.flatMap((file) => {
    if (/^src\/(cli|rehearsal|assembly|world|web|wechat|hook)/.test(file)) return []
    const text = readFileSync(join(root, file), 'utf8')
    return /Date\.now\(|new Date\(\)|Math\.random|setTimeout|setInterval/.test(text)
      ? [`${file} asks the clock or chance`]
      : []
  })
  expect([...broken, ...clocks]).toEqual([])
})

it('finds the folders it speaks of', () => {
  expect(new Set(files.map(folderOf))).toContain('src/domain')
  expect(imports.length).toBeGreaterThan(100)
})
