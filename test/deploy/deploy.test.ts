import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { readCity } from '../../src/city/city-file.ts'
import { programOf } from '../../src/cli/program.ts'
import { loadConfig } from '../../src/config/load.ts'
import {
  CALLS,
  COMPOSES,
  compose,
  DEPLOY,
  FILES,
  listed,
  type Node,
  OBJECTS,
  objects,
  textOf,
  UNITS,
  under,
  unit,
} from './written.ts'

const root = resolve(DEPLOY, '..')
const has = (program: string) => spawnSync('which', [program]).status === 0

/** All that the program and what it stands on read from the environment is named in their sources. */
const SOURCES = [join(root, 'src'), join(root, 'node_modules/wechaty-puppet-service/src')]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.ts$/.test(entry.name))
      .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8')),
  )
  .join('\n')
/** Read by others: the system, Node.js, the image of PostgreSQL. */
const OTHERS = /^(TZ|HOME|NODE_ENV|POSTGRES_(USER|DB|PASSWORD))$/
/** Names that a file of the deployment gives itself, by the settings that name them. */
const NAMED =
  /^(CITY_KEY|CITY_DATABASE|CITY_PASSWORD|CITY_SECRET|CITY_SENDER_\d|PORT|BACKUP_KEY|WEILIANDONG_TOKEN_\d)$/

const options = (name: string) => {
  const command = programOf(() => {}).commands.find((each) => each.name() === name)
  return command?.options.map(({ long }) => long ?? '') ?? null
}
const after = (args: readonly string[], option: string): string | undefined =>
  args.includes(option) ? args[args.indexOf(option) + 1] : undefined
/** Where a call of the program listens. */
const portOf = (args: readonly string[]): number | string => {
  if (args[0] === 'city') return 8700
  return after(args, '--port') ?? 8787
}

describe('what stands in deploy/', () => {
  it('calls the program as it can be called', () => {
    expect(CALLS.length).toBeGreaterThanOrEqual(9)
    for (const { file, args } of CALLS) {
      const [name = '', ...rest] = args
      const known = options(name)
      expect(known, `${file}: ${name}`).not.toBeNull()
      const asked = rest.filter((arg) => arg.startsWith('--'))
      expect(
        asked.filter((option) => !known?.includes(option)),
        file,
      ).toEqual([])
      // Each of these has a value, and nothing else stands there.
      expect(rest.length, `${file}: ${rest}`).toBe(2 * asked.length)
    }
    const program = /ExecStart=\/usr\/bin\/node dist\/(src\/cli)\.js /
    for (const name of UNITS) {
      const source = program.exec(textOf(name))?.[1]
      expect(existsSync(join(root, `${source}.ts`)), name).toBe(true)
    }
    expect(textOf('Dockerfile')).toContain('ENTRYPOINT ["weiliandong"]')
    expect(textOf('Dockerfile')).toContain('dist/src/cli.js /usr/local/bin/weiliandong')
  })

  it('names no variable that nobody reads', () => {
    const names = FILES.flatMap((file) => {
      const text = textOf(file)
      const assigned = [...text.matchAll(/^#? ?(?:- )?([A-Z][A-Z0-9_]{2,})=/gm)]
      const inYaml = [...text.matchAll(/^\s+([A-Z][A-Z0-9_]{2,}): /gm)]
      const listed = [...text.matchAll(/name: ([A-Z][A-Z0-9_]{2,})\b/g)]
      const filled = [...text.matchAll(/\$\{?([A-Z][A-Z0-9_]{2,})/g)]
      const ofUnit = /\.service$/.test(file)
        ? (unit(file).get('Service.Environment') ?? []).flatMap((line) => [
            ...line.matchAll(/(\w+)=/g),
          ])
        : []
      return [...assigned, ...inYaml, ...listed, ...filled, ...ofUnit].map(([, name = '']) => ({
        file,
        name,
      }))
    })
    expect(names.length).toBeGreaterThan(40)
    const unread = names.filter(({ name }) => {
      if (OTHERS.test(name) || NAMED.test(name)) return false
      // Some are put together of a name and what of it is meant.
      const [, stem = name, part = ''] = /^(.*?)(_SECRET|_FROM|_TO)?$/.exec(name) ?? []
      return !new RegExp(`\\b${stem}\\b`).test(SOURCES) || !SOURCES.includes(part)
    })
    expect(unread).toEqual([])
  })

  it('gives each name that its settings ask for', () => {
    const city = readCity(join(DEPLOY, 'city/city.yaml'))
    if (!city.ok) throw new Error(JSON.stringify(city))
    const { database, board, senders, streets } = city.value
    for (const name of [database, board.key, ...senders.map(({ key }) => key)]) {
      for (const file of ['city/city.env.example', 'kubernetes/city/city.env.example'])
        expect(textOf(file)).toMatch(new RegExp(`^(# )?${name}=`, 'm'))
    }
    // Somebody else starts the streets.
    expect(streets.map(({ data }) => data)).toEqual([null, null])
    expect(textOf('kubernetes/city/settings/city.yaml')).toBe(textOf('city/city.yaml'))
    for (const [place, name] of ['jiushui', 'fushan'].entries()) {
      const read = loadConfig(join(DEPLOY, 'kubernetes/streets', name))
      if (!read.ok) throw new Error(JSON.stringify(read))
      expect(read.value.street.name).toBe(streets[place]?.name)
    }
  })

  it('opens the ports that are listened on, and looks at pages that there are', () => {
    for (const file of COMPOSES) {
      for (const [name, service] of Object.entries(compose(file).services ?? {})) {
        if (service.image !== 'weiliandong') continue
        const listens = String(portOf(service.command ?? ['start']))
        const { ports = [], healthcheck } = service as unknown as {
          ports?: string[]
          healthcheck?: { test: string[] }
        }
        expect(
          ports.map((line) => line.split(':').at(-1)),
          name,
        ).toEqual([listens])
        const looked = healthcheck?.test.join(' ') ?? textOf('Dockerfile')
        expect(looked, name).toContain(`127.0.0.1:${listens}/healthz`)
      }
    }
    for (const object of OBJECTS.flatMap(objects)) {
      for (const container of listed(object, 'containers')) {
        const open = container.ports as unknown as { name: string; containerPort: number }[]
        expect(open.map((port) => String(port.containerPort))).toEqual([
          String(portOf(container.args ?? [])),
        ])
        const probes = ['readinessProbe', 'livenessProbe', 'startupProbe'].map(
          (probe) => container[probe]?.httpGet,
        )
        for (const probe of probes) expect(probe?.port).toBe(open[0]?.name)
        expect(probes.map((probe) => probe?.path)).toEqual(['/healthz', '/livez', '/livez'])
      }
    }
    for (const path of ['/healthz', '/livez'])
      for (const file of ['src/server/health-page.ts', 'src/city/city-web.ts'])
        expect(readFileSync(join(root, file), 'utf8')).toContain(`app.get('${path}'`)
  })

  it('keeps what must be kept where it is written', () => {
    for (const { file, args } of CALLS.filter(({ args: [name] }) => name === 'start')) {
      const folders = ['--data', '--backup'].map((option) => after(args, option) ?? '')
      const text = textOf(file)
      for (const folder of folders) {
        if (file === 'Dockerfile') expect(text).toContain(`"${folder}"`)
        else if (file.endsWith('compose.yaml'))
          expect(text).toMatch(new RegExp(`:${folder}[\\],\n]`))
        else if (file.endsWith('.yaml')) expect(text).toContain(`mountPath: ${folder} `)
        else {
          const written = [
            ...(unit(file).get('Service.ReadWritePaths') ?? []),
            ...(unit(file).get('Service.BindPaths') ?? []),
            ...(unit(file).get('Service.StateDirectory') ?? []).map((name) => `/var/lib/${name}`),
          ].join(' ')
          expect(written.split(' '), file).toContain(folder)
        }
      }
    }
    // No two streets of a file in one folder.
    const { services } = compose('city/compose.yaml')
    const volumes = Object.values(services ?? {}).flatMap((service) => [...(service.volumes ?? [])])
    expect(new Set(volumes).size).toBe(volumes.length)
  })

  it('bounds every container and unit, and lets none become more than it is', () => {
    for (const file of COMPOSES)
      for (const service of Object.values(compose(file).services ?? {})) {
        expect(service.mem_limit).toBeDefined()
        if (service.image !== 'weiliandong') continue
        expect(service.security_opt).toEqual(['no-new-privileges:true'])
        expect(service.cap_drop).toEqual(['ALL'])
      }
    for (const name of UNITS)
      for (const key of ['MemoryMax', 'NoNewPrivileges', 'ProtectSystem', 'ProtectHome', 'UMask'])
        expect(unit(name).get(`Service.${key}`), `${name}: ${key}`).toBeDefined()
    for (const object of OBJECTS.flatMap(objects))
      for (const container of listed(object, 'containers')) {
        expect(container.resources?.limits?.memory).toBeDefined()
        expect(container.securityContext?.allowPrivilegeEscalation).toBe(false)
      }
  })

  it('leads every reference to something that is there', () => {
    const all = OBJECTS.flatMap(objects)
    const made = FILES.filter((name) => name.endsWith('kustomization.yaml')).flatMap((file) => {
      const [{ secretGenerator = [], configMapGenerator = [], resources = [] } = {} as Node] =
        objects(file)
      for (const resource of resources as readonly string[])
        expect(existsSync(join(DEPLOY, dirname(file), resource)), `${file}: ${resource}`).toBe(true)
      for (const { envs = [], files = [] } of [...secretGenerator, ...configMapGenerator] as Node[])
        for (const name of [
          ...(envs as readonly string[]).map((env) => `${env}.example`),
          ...files,
        ])
          expect(FILES).toContain(join(dirname(file), name))
      return [...secretGenerator, ...configMapGenerator].map(({ name }) => String(name))
    })
    for (const [kind, key] of [
      ['secretRef', 'name'],
      ['configMap', 'name'],
    ] as const)
      for (const ref of all.flatMap((object) => under(object, kind)))
        expect(made).toContain(ref[key])
    const labels = all.flatMap((object) => under(object.spec?.template, 'labels'))
    const services = all.filter(({ kind }) => kind === 'Service')
    const selectors = [
      ...all.flatMap((object) => under(object, 'matchLabels')),
      ...services.map((service) => service.spec?.selector as Node),
    ]
    for (const selector of selectors) expect(labels).toContainEqual(selector)
    for (const set of all.filter(({ kind }) => kind === 'StatefulSet'))
      expect(services.map(({ metadata }) => metadata?.name)).toContain(set.spec?.serviceName)
    for (const pod of all.flatMap((object) => under(object, 'template'))) {
      const owner = all.find((object) => object.spec?.template === pod)
      const volumes = [
        ...listed(pod, 'volumes'),
        ...((owner?.spec?.volumeClaimTemplates ?? []) as readonly Node[]).map(
          ({ metadata }) => metadata as Node,
        ),
      ].map(({ name }) => String(name))
      const mounts = listed(pod, 'volumeMounts')
      expect(mounts.filter(({ name }) => !volumes.includes(String(name)))).toEqual([])
    }
    for (const file of COMPOSES)
      for (const service of Object.values(compose(file).services ?? {}))
        for (const needed of Object.keys(service.depends_on ?? {}))
          expect(Object.keys(compose(file).services ?? {})).toContain(needed)
  })

  it.skipIf(!has('kubectl'))('is put together by kubectl', () => {
    const folder = mkdtempSync(join(tmpdir(), 'weiliandong-deploy-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    cpSync(join(DEPLOY, 'kubernetes'), folder, { recursive: true })
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
      if (name.endsWith('.env.example'))
        cpSync(join(folder, name), join(folder, name.replace(/\.example$/, '')))
    const built = execFileSync('kubectl', ['kustomize', folder], { encoding: 'utf8' })
    const all = parseAllDocuments(built).map((document) => document.toJS() as Node)
    const named = (kind: string) =>
      all.filter((object) => object.kind === kind).map(({ metadata }) => String(metadata?.name))
    expect(named('StatefulSet').toSorted()).toEqual(['street-fushan', 'street-jiushui'])
    expect(named('Deployment')).toEqual(['weiliandong-city'])
    for (const ref of all.flatMap((object) => under(object, 'secretRef')))
      expect(named('Secret')).toContain(ref.name)
    for (const ref of all.flatMap((object) => under(object.spec, 'configMap')))
      expect(named('ConfigMap')).toContain(ref.name)
    // Each street's service leads to it alone.
    const selectors = all
      .filter((object) => object.kind === 'Service')
      .map((service) => JSON.stringify(service.spec?.selector))
    expect(new Set(selectors).size).toBe(3)
    // One budget over all streets.
    const [budget] = all.filter((object) => object.kind === 'PodDisruptionBudget')
    const pods = all
      .filter((object) => object.kind === 'StatefulSet')
      .flatMap((set) => under(set.spec?.template, 'labels'))
    for (const label of pods) expect(label).toMatchObject(budget?.spec?.selector?.matchLabels ?? {})
    expect(pods.length).toBe(2)
  })

  it.skipIf(!has('systemd-analyze'))('is understood by systemd', () => {
    const folder = mkdtempSync(join(tmpdir(), 'weiliandong-units-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const names = UNITS.map((name) => {
      const to = join(folder, name.replace('@.', '@jiushui.'))
      cpSync(join(DEPLOY, name), to)
      return to
    })
    const { stderr } = spawnSync('systemd-analyze', ['verify', ...names], { encoding: 'utf8' })
    const lines = stderr.split('\n').filter((line) => line.includes('weiliandong'))
    // Where Node.js stands, and which units there are, is the machine's.
    expect(
      lines.filter((line) => !/is not executable|Failed to add dependency/.test(line)),
    ).toEqual([])
  })
})
