import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { inject, onTestFinished, vi } from 'vitest'
import { buildPages } from '../../scripts/pages.mjs'
import { understanding } from '../../src/assembly/understanding.ts'
import type { EngineOptions } from '../../src/engine/engine.ts'
import type { WebOptions } from '../../src/server/context.ts'
import { createMeter } from '../../src/server/meter.ts'
import { hashOf } from '../../src/server/secret.ts'
import { openWeb } from '../../src/server/server.ts'
import { loginBy } from '../../src/server/sign-in.ts'
import { CHROMIUM } from '../beside.ts'
import { FORMS, life, POLICY, says, street } from '../engine/street.ts'

/** The pages as they are now, built once for a run: by whom needs them first. */
export async function pages(): Promise<string> {
  const folder = join(inject('scratch'), 'pages')
  const done = `${folder}.done`
  try {
    mkdirSync(folder)
  } catch {
    await vi.waitFor(() => statSync(done), { timeout: 100_000, interval: 100 })
    return folder
  }
  await buildPages(folder)
  writeFileSync(done, '')
  return folder
}

/** A street office at work: an engine on a real database, and the web on it. */
export async function office(
  special: { readonly engine?: Partial<EngineOptions>; readonly web?: Partial<WebOptions> } = {},
) {
  const setting = { street: street(), policy: POLICY, forms: FORMS, ...special.engine }
  const at: { base: string } = { base: 'http://127.0.0.1' }
  const bot = life({
    ...special.engine,
    login: (contact, now) => loginBy(bot.now().store, () => at.base)(contact, now),
  })
  const { engine, store } = bot.begin()
  const passing = <T>(through: () => T): T => {
    const acted = through()
    void engine.flush(bot.clock.now)
    return acted
  }
  const options: WebOptions = {
    ...setting,
    store,
    understanding,
    door: {
      act: (who, where, proposal, id) =>
        passing(() => engine.act(who, where, proposal, bot.clock.now, id)),
      actByWords: (who, where, text, id) =>
        passing(() => engine.actByWords(who, where, text, bot.clock.now, id)),
    },
    now: () => bot.clock.now,
    base: () => at.base,
    pages: await pages(),
    world: null,
    secret: () => undefined,
    meter: createMeter(),
    log: (line) => void bot.log.push(line),
    ...special.web,
  }
  let served = await openWeb(options, { host: '127.0.0.1', port: 0 })
  const { address, routes } = served
  at.base = address
  onTestFinished(() => served.close())

  /** Opens the web side again where it was, after a `close`. */
  async function reopen(): Promise<void> {
    const port = Number(new URL(address).port)
    served = await openWeb({ ...options, meter: createMeter() }, { host: '127.0.0.1', port })
  }

  /** Asks the bot for a link, one-to-one. */
  async function link(contact: string): Promise<string> {
    const before = bot.said.length
    await bot.hear(says(null, contact, '登录', { sender: contact, at: bot.clock.now }))
    const answer = bot.said.slice(before).find(({ text }) => text.includes('/login/'))
    return /http\S+/.exec(answer?.text ?? '')?.[0] ?? ''
  }

  return { ...bot, engine, store, address, routes, link, reopen, close: () => served.close() }
}

export type Office = Awaited<ReturnType<typeof office>>

/** Signs in without a browser; answers with the cookie, and the token that goes with what changes anything. */
export async function signedIn({ address, link, store }: Office, contact: string) {
  const url = await link(contact)
  const response = await fetch(`${address}/login`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: address, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ token: url.split('/').at(-1) ?? '' }),
  })
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? ''
  const csrf = store.signIn.session(hashOf(cookie.split('=')[1] ?? ''))?.csrf ?? ''
  const get = (path: string) => fetch(address + path, { headers: { cookie } })
  const post = (path: string, body: object, headers: Record<string, string> = {}) =>
    fetch(address + path, {
      method: 'POST',
      headers: {
        cookie,
        origin: address,
        'content-type': 'application/json',
        'x-csrf-token': csrf,
        ...headers,
      },
      body: JSON.stringify(body),
    })
  return { cookie, csrf, get, post }
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

let browser: Promise<Browser> | null = null

/** A window of its own; what its console says in anger is kept. */
export async function open(options: BrowserContextOptions = {}) {
  browser ??= chromium.launch({ executablePath: CHROMIUM ?? '', args: FLAGS })
  const context = await (await browser).newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    ...options,
  })
  const page = await context.newPage()
  const errors: string[] = []
  page.on('console', (line) => {
    if (line.type() === 'error' || line.type() === 'warning') errors.push(line.text())
  })
  page.on('pageerror', (error) => errors.push(error.message))
  onTestFinished(() => context.close())
  return { page, errors }
}

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close()
  browser = null
}

/** Signs in as people do: the link from the chat, and the button. */
export async function enter(page: Page, { link }: Office, contact: string): Promise<void> {
  await page.goto(await link(contact))
  await page.getByRole('button', { name: /登录/ }).click()
  await page.waitForURL('**/board')
  await page.getByRole('heading', { level: 2 }).waitFor()
}
