import { afterAll, describe, expect, it } from 'vitest'
import { route } from '../../src/assembly/understanding.ts'
import { noBrowser } from '../beside.ts'
import { closeBrowser, enter, office, open } from '../server/office.ts'
import { HOSTILE } from './hostile.ts'
import { besiege } from './siege.ts'

afterAll(closeBrowser)

async function officeUnderSiege() {
  const at = await office({ engine: { understand: route } })
  await besiege(at)
  return at
}

describe('over the web', () => {
  it.skipIf(noBrowser)(
    'the board shows it as letters in a browser, and runs none of it',
    async () => {
      const there = await officeUnderSiege()
      const { page, errors } = await open()
      page.on('dialog', () => errors.push('a dialog'))
      await enter(page, there, 'liu')
      await page.getByRole('button', { name: /#11 / }).waitFor()
      const meant = HOSTILE.flatMap(({ aims }, at) =>
        /page|object|template/.test(aims) ? [at] : [],
      )
      for (const number of meant) {
        await page.goto(`${there.address}/board#c=${number + 1}`)
        await page.getByRole('dialog').getByRole('heading').first().waitFor()
        expect(await page.evaluate<unknown>('window.pwned')).toBeUndefined()
      }
      expect(await page.locator('script:not([src]), img[src="x"], svg[onload]').count()).toBe(0)
      expect(await page.getByText('<script>window.pwned=1</script>').count()).toBeGreaterThan(0)
      await page.goto(`${there.address}/board#v=visits`)
      await page.getByText('赵奶奶').first().waitFor()
      expect(await page.evaluate<unknown>('window.pwned')).toBeUndefined()
      expect(errors).toEqual([])
    },
    60_000,
  )
})
