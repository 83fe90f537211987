import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'

import { type Frame, OVER } from '../../../src/server/protocol/chat-messages.ts'
import { noBrowser } from '../../beside.ts'
import { closeBrowser, open } from '../../server/office.ts'
import { simulatedWeChat } from './street.ts'

afterAll(closeBrowser)

/** Other tests run beside. */
const PATIENT = { timeout: 20_000 }
const FEVER = '孩子38.2，咳嗽'
const GRID = '第1网格工作群'
const BUILDING = '1号楼居民群'
/** The smallest PNG there is: one pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** So the page knows that someone has been through the guide. */
const GUIDED = { content: `localStorage.setItem('weiliandong.guided', 'yes')` }

/** A window of someone who has been through the guide. */
async function visit(address: string, options: Parameters<typeof open>[0] = {}) {
  const opened = await open({ reducedMotion: 'reduce', ...options })
  await opened.page.addInitScript(GUIDED)
  await opened.page.goto(address)
  await opened.page.locator('.room').first().waitFor()
  return opened
}

const room = (page: Page, name: string) =>
  page.getByRole('navigation', { name: /群和私聊/ }).getByRole('button', { name: new RegExp(name) })
const field = (page: Page) => page.locator('.composer textarea')
const bubble = (page: Page, text: string | RegExp) => page.locator('.bubble', { hasText: text })

async function say(page: Page, text: string): Promise<void> {
  await field(page).fill(text)
  await field(page).press('Enter')
}

async function speakAs(page: Page, sought: string): Promise<void> {
  await page.locator('.speaker').click()
  await page.getByRole('dialog').getByRole('searchbox').fill(sought)
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.locator('.speaker b', { hasText: sought }).waitFor()
}

/** What axe-core finds that is serious or worse. */
async function grave(page: Page) {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate<AxeResults>('axe.run(document)')
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

describe.skipIf(noBrowser !== null)('WeChat in the browser', { timeout: 60_000 }, () => {
  let address = ''
  let street: Awaited<ReturnType<typeof simulatedWeChat>>
  beforeEach(async () => {
    street = await simulatedWeChat()
    address = street.address
  })

  test('a first visit ends with a fever in the hands of the grid', async () => {
    const { page, errors } = await open({ reducedMotion: 'reduce' })
    await page.goto(address)
    await page.getByRole('heading', { name: '您是 1-301 王芳' }).waitFor()
    await expect.poll(() => field(page).inputValue(), PATIENT).toBe(FEVER)
    expect(await grave(page)).toEqual([])
    await page.keyboard.press('Enter')

    await page.getByText('群里只听到一个编号').waitFor()
    const answer = bubble(page, /收到（#1）/)
    await answer.waitFor()
    expect(await answer.textContent()).not.toMatch(/38|咳/)
    await page.getByRole('button', { name: '下一步' }).click()

    await room(page, GRID).click()
    await bubble(page, /【#1 发热】1号楼 1-301[\s\S]*38\.2℃，咳嗽/).waitFor()
    expect(await page.locator('.speaker b').textContent()).toBe('刘网格')
    await expect.poll(() => field(page).inputValue(), PATIENT).toBe('接单 1')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: '发热到了网格，有人接了' }).waitFor()
    await bubble(page, '@刘网格 #1 归您了').waitFor()
    expect(await grave(page)).toEqual([])

    await page.getByRole('button', { name: '自己试试' }).click()
    await page.reload()
    await page.locator('.room').first().waitFor()
    expect(await page.locator('.guide').count()).toBe(0)
    expect(errors).toEqual([])
  })

  test('the guide may be skipped, and comes again when asked for', async () => {
    const { page } = await open({ locale: 'en-US' })
    await page.goto(address)
    await page.getByRole('heading', { name: 'You are 1-301 王芳' }).waitFor()
    await page.getByRole('button', { name: 'Skip' }).click()
    expect(await page.locator('.guide').count()).toBe(0)
    await page.getByRole('button', { name: 'Guide' }).click()
    await page.getByRole('heading', { name: 'You are 1-301 王芳' }).waitFor()
  })

  test('two windows stay in step', async () => {
    const { page: one } = await visit(address)
    const { page: other } = await visit(address)
    await room(other, GRID).click()
    await say(one, FEVER)
    await bubble(other, /【#1 发热】/).waitFor()
    await room(other, BUILDING).click()
    await bubble(other, FEVER).waitFor()
    // Read in one window is read in both.
    await room(one, GRID).locator('.count').waitFor({ state: 'detached' })

    await say(other, '大家早')
    await bubble(one, '大家早').waitFor()
    await other.locator('.entry', { hasText: '大家早' }).focus()
    await other.getByRole('button', { name: '撤回' }).last().click()
    await one.locator('.notice', { hasText: '撤回了一条消息' }).waitFor()
    expect(await bubble(one, '大家早').count()).toBe(0)
  })

  test('a page comes back by itself when the program was started anew', async () => {
    const { page } = await visit(address)
    await say(page, '停机前说的')
    await bubble(page, '停机前说的').waitFor()
    await street.close()
    await page.getByText('连接断了').waitFor()
    await say(page, '停机时说的')
    await simulatedWeChat(Number(new URL(address).port))
    await bubble(page, '停机时说的').waitFor()
    expect(await page.getByText('连接断了').count()).toBe(0)
  })

  test('one speaks as any neighbour, mentions, quotes, takes back and writes again', async () => {
    const { page, errors } = await visit(address)
    await speakAs(page, '1-502')
    await field(page).pressSequentially('@小')
    await page.getByRole('option', { name: '小微' }).waitFor()
    await field(page).press('Enter')
    await field(page).pressSequentially('帮助')
    await field(page).press('Enter')
    await bubble(page, /@张三 这样说我就懂/).waitFor()

    await say(page, '报修 3楼楼道灯不亮')
    await bubble(page, /收到（#1）/).waitFor()
    await speakAs(page, '李姐')
    await page.locator('.entry', { hasText: '【#1 报修】' }).last().focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.locator('.quoting', { hasText: '小微' }).waitFor()
    await say(page, '我来')
    await page.locator('.quoted', { hasText: '【#1 报修】' }).waitFor()
    await bubble(page, /李姐接了您的 #1|#1 归您了/)
      .first()
      .waitFor()

    await say(page, '说错了')
    await page.locator('.entry', { hasText: '说错了' }).focus()
    await page.getByRole('button', { name: '撤回' }).last().click()
    await page.locator('.notice', { hasText: '你撤回了一条消息' }).waitFor()
    await page.getByRole('button', { name: '重新编辑' }).click()
    await expect.poll(() => field(page).inputValue(), PATIENT).toBe('说错了')
    await speakAs(page, '1-203 老钱')
    expect(await page.locator('.speaker b').textContent()).toBe('1-203 老钱')
    expect(errors).toEqual([])
  })

  test('someone talks with the bot alone', async () => {
    const { page } = await visit(address)
    await page.getByRole('button', { name: '私聊' }).click()
    await page.getByRole('dialog').getByRole('searchbox').fill('王芳')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: '王芳 ↔ 小微' }).waitFor()
    await say(page, '我的')
    await bubble(page, '您没有在办的事').waitFor()
  })

  test('a #接龙 goes on at its next number, and is everybody’s answer', async () => {
    const { page } = await visit(address)
    await speakAs(page, '李姐')
    await say(page, '点名 今天10点前')
    await bubble(page, '体温打卡开始了').waitFor()
    const dialog = page.getByRole('dialog')
    const begin = async (who: string) => {
      await speakAs(page, who)
      await page.locator('.tools').getByRole('button', { name: '接龙' }).click()
      await dialog.waitFor()
    }
    const add = async (line: string) => {
      await dialog.getByPlaceholder(/写上您的/).fill(line)
      await dialog.getByRole('button', { name: '接龙', exact: true }).click()
    }
    await begin('1-301')
    await dialog.getByPlaceholder(/标题/).fill('今日体温')
    await add('1-301 36.5')
    await bubble(page, '#接龙').waitFor()
    await begin('1-502')
    await dialog.getByText('1-301 36.5').waitFor()
    await add('1-502 36.6')
    await bubble(page, /#接龙\n今日体温\n\n1\. 1-301 36\.5\n2\. 1-502 36\.6/).waitFor()
    await speakAs(page, '李姐')
    await say(page, '谁没报')
    await bubble(page, /体温已报 2\/24 户/).waitFor()
  })

  test('a picture is sent, seen and opened; what is none is refused', async () => {
    const { page, errors } = await visit(address)
    const files = page.locator('.composer input[type=file]')
    await files.setInputFiles({ name: '灯.png', mimeType: 'image/png', buffer: PIXEL })
    const shot = page.locator('.shot img')
    await shot.waitFor()
    await expect
      .poll(() => page.evaluate('document.querySelector(".shot img").naturalWidth'), PATIENT)
      .toBe(1)
    await page.locator('.shot').click()
    await page.getByRole('dialog').locator('img').waitFor()
    await page.keyboard.press('Escape')
    expect(errors).toEqual([])

    const large = Buffer.alloc(5 * 1024 * 1024 + 1, PIXEL)
    await files.setInputFiles({ name: '大.png', mimeType: 'image/png', buffer: large })
    await page.getByText('图片超过 5 MB').waitFor()
    const from = encodeURIComponent(street.world.members(BUILDING)[1]?.contact ?? '')
    const chat = encodeURIComponent(`group:${BUILDING}`)
    const send = (origin: string, body: string | Uint8Array<ArrayBuffer>) =>
      fetch(`${address}/chat/pictures?scene=street&chat=${chat}&from=${from}&name=a.png`, {
        method: 'POST',
        headers: { origin, 'content-type': 'image/png' },
        body,
      })
    expect((await send(address, '<script>')).status).toBe(415)
    expect((await send('https://evil.example', new Uint8Array(PIXEL))).status).toBe(403)
    expect((await send(address, new Uint8Array(PIXEL))).status).toBe(204)
  })

  test('the clock runs fast, jumps, and goes on to the next thing to do', async () => {
    const { page } = await visit(address)
    await say(page, FEVER)
    await bubble(page, /收到（#1）/).waitFor()
    await page.getByRole('button', { name: '+10 分钟' }).click()
    await room(page, '宾川路社区工作群').click()
    await bubble(page, /10 分钟没人接/).waitFor()
    expect(street.clock.now()).toBeGreaterThan(Date.parse('2026-03-02T08:10:00+08:00'))

    await page.getByRole('button', { name: '下一件事' }).click()
    await room(page, '九水街道指挥群').click()
    await bubble(page, /30 分钟没人接/).waitFor()

    const before = street.clock.now()
    await page.getByRole('button', { name: '×60' }).click()
    await expect.poll(() => street.clock.now() - before, PATIENT).toBeGreaterThan(60_000)
    await page.getByRole('button', { name: '实时' }).click()
    await expect.poll(() => street.clock.speed(), PATIENT).toBe(1)
  })

  test('works on a phone, by touch alone', async () => {
    const { page, errors } = await visit(address, {
      viewport: { width: 375, height: 700 },
      isMobile: true,
      hasTouch: true,
    })
    await room(page, BUILDING).tap()
    await page.locator('.speaker').tap()
    await page.getByRole('dialog').getByRole('button', { name: '1-502 张三' }).tap()
    await field(page).fill('帮买 鸡蛋2斤')
    await page.getByRole('button', { name: '发送' }).tap()
    await bubble(page, /收到（#1）/).waitFor()
    await bubble(page, '帮买 鸡蛋2斤').tap()
    await page.getByRole('button', { name: '引用' }).first().waitFor()
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(375)
    expect((await page.locator('.talk > header').boundingBox())?.y).toBeLessThan(60)
    await page.getByRole('button', { name: '返回' }).tap()
    await room(page, '九水志愿者群|宾川路志愿者群').first().tap()
    await bubble(page, /【#1 帮买】/).waitFor()
    expect(await grave(page)).toEqual([])
    expect(errors).toEqual([])
  })

  test('nobody but the page itself gets a line, or sends what the page does not', async () => {
    const line = address.replace('http', 'ws')
    const page = new WebSocket(`${line}/chat/live`, { origin: address })
    const refused = await new Promise<string>((resolve) => {
      page.on('message', (data) => {
        const frame: Frame = JSON.parse(String(data))
        if (frame.kind === 'refused') resolve(frame.why)
        if (frame.kind === 'hello') page.send(JSON.stringify({ do: 'say', chat: 'x', sql: 1 }))
      })
    })
    expect(refused).toContain('刷新')
    const socket = new WebSocket(`${line}/chat/live`, { origin: 'https://evil.example' })
    page.close()
    const code = await new Promise<number>((resolve) => socket.on('close', resolve))
    expect(code).toBe(OVER)
  })
})
