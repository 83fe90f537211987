import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseAllDocuments, parseDocument } from 'yaml'

export const DEPLOY = resolve(import.meta.dirname, '../../deploy')

/** Whatever a YAML file holds. */
export type Node = { readonly [key: string]: Node } & readonly Node[] & string

export const textOf = (name: string): string => readFileSync(join(DEPLOY, name), 'utf8')

/** The files of `deploy/`, by their path in it. What is made there by hand (`*.env`) is no part of it. */
export const FILES: readonly string[] = readdirSync(DEPLOY, {
  recursive: true,
  withFileTypes: true,
})
  .filter((entry) => entry.isFile() && !/\.env$/.test(entry.name))
  .map(({ parentPath, name }) => join(parentPath, name).slice(DEPLOY.length + 1))

/** A compose file, with what it merges. */
export function compose(name: string): Node {
  return parseDocument(textOf(name), { merge: true }).toJS() as Node
}

/** The objects of a Kubernetes file. */
export function objects(name: string): readonly Node[] {
  return parseAllDocuments(textOf(name)).map((document) => document.toJS() as Node)
}

/** All that stands in a tree under a key, however deep. */
export function under(node: unknown, key: string): readonly Node[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([name, value]) =>
    name === key ? [value as Node, ...under(value, key)] : under(value, key),
  )
}

/** What stands in the lists of that key. */
export function listed(node: unknown, key: string): readonly Node[] {
  return under(node, key).flatMap((list) => [...(list as readonly Node[])])
}

/** A systemd unit's lines, by their section and key. */
export function unit(name: string): ReadonlyMap<string, readonly string[]> {
  const lines = new Map<string, string[]>()
  let section = ''
  for (const line of textOf(name).split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const head = /^\[(\w+)\]$/.exec(line)?.[1]
    if (head !== undefined) section = head
    const [, key, value] = /^(\w+)=(.*)$/.exec(line) ?? []
    if (key === undefined || value === undefined) continue
    const known = lines.get(`${section}.${key}`) ?? []
    lines.set(`${section}.${key}`, [...known, value])
  }
  return lines
}

/** A way in which the program is called. */
export interface Call {
  readonly file: string
  readonly args: readonly string[]
}

const DOCKER_CMD = (JSON.parse(/^CMD (.*)$/m.exec(textOf('Dockerfile'))?.[1] ?? '[]') ??
  []) as string[]

export const UNITS = FILES.filter((name) => name.endsWith('.service'))
export const COMPOSES = FILES.filter((name) => name.endsWith('compose.yaml'))
export const OBJECTS = FILES.filter(
  (name) => /^kubernetes\/.*\.yaml$/.test(name) && textOf(name).startsWith('apiVersion'),
)

/** Every call of the program that stands in a file. */
export const CALLS: readonly Call[] = [
  { file: 'Dockerfile', args: DOCKER_CMD },
  ...COMPOSES.flatMap((file) =>
    Object.values(compose(file).services ?? {}).flatMap((service) =>
      service.image === 'weiliandong'
        ? [{ file, args: (service.command as readonly string[] | undefined) ?? DOCKER_CMD }]
        : [],
    ),
  ),
  ...UNITS.flatMap((file) =>
    (unit(file).get('Service.ExecStart') ?? []).map((line) => ({
      file,
      args: line.split(' ').slice(2),
    })),
  ),
  ...OBJECTS.flatMap((file) =>
    objects(file)
      .flatMap((object) => under(object, 'args'))
      .map((args) => ({ file, args })),
  ),
]
