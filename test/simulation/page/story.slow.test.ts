import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { noBrowser } from '../../beside.ts'
import { closeBrowser, open } from '../../server/office.ts'
import { simulatedWeChat } from './street.ts'

afterAll(closeBrowser)

describe.skipIf(noBrowser !== null)('stories', { timeout: 60_000 }, () => {
  test('a story plays on a street of its own, step by step or by itself', async () => {
    const { address, world } = await simulatedWeChat()
    const { page, errors } = await open({ reducedMotion: 'reduce' })
    await page.addInitScript({ content: `localStorage.setItem('weiliandong.guided', 'yes')` })
    await page.goto(address)
    await page.getByRole('button', { name: '故事', exact: true }).click()
    await page.getByRole('button', { name: '台风来了，报个平安' }).click()
    const story = page.getByRole('region', { name: '故事' })
    await story.getByText('1/5').waitFor()
    await story.getByRole('button', { name: '暂停' }).click()
    await story.getByRole('button', { name: '下一句' }).click()
    await story.getByText('2/5').waitFor()

    // Loaded anew, it is where it was.
    await page.reload()
    await story.getByText('2/5').waitFor()
    await story.getByRole('button', { name: '快', exact: true }).click()
    await story.getByRole('button', { name: '播放' }).click()
    await story.getByText('演完了').waitFor({ timeout: 40_000 })
    await page.locator('.bubble', { hasText: '我们家已转移' }).waitFor()
    await page.locator('.clock', { hasText: '15:00:04' }).waitFor()

    await story.getByRole('button', { name: '结束' }).click()
    await story.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: '实时' }).waitFor()
    // The street itself has heard nothing of it.
    expect(world.history({ kind: 'group', topic: '1号楼居民群' })).toEqual([])
    expect(errors).toEqual([])
  })
})

describe.skipIf(noBrowser !== null)('the page', { timeout: 60_000 }, () => {
  test('is small, and of use after few requests, all of them to us', async () => {
    const { address } = await simulatedWeChat()
    const { page } = await open()
    const asked: string[] = []
    const loaded: Promise<Buffer>[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) loaded.push(response.body())
    })
    await page.goto(address)
    await page.getByRole('button', { name: '发送' }).waitFor()
    const bodies = await Promise.all(loaded)
    const scripts = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)
    expect(scripts).toBeGreaterThan(5_000)
    expect(scripts).toBeLessThan(150 * 1024)
    expect(asked.filter((url) => !url.startsWith(address))).toEqual([])
    expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(15)
  })
})
