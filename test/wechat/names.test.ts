import { describe, expect, it } from 'vitest'
import { createNames } from '../../src/wechat/names.ts'

function names() {
  let now = 0
  let asked = 0
  const made = createNames(
    async (_room, contact) => {
      asked += 1
      return { name: contact, alias: `${contact}#${asked}` }
    },
    () => now,
  )
  const pass = (ms: number) => {
    now += ms
  }
  return { ...made, pass, count: () => asked }
}

describe('the names of a room', () => {
  it('are asked for once, also by many at a time', async () => {
    const { ask, known, count } = names()
    expect(known('r', 'zhang')).toBeNull()
    await Promise.all([ask('r', 'zhang'), ask('r', 'zhang'), ask('r', 'zhang')])
    expect(known('r', 'zhang')).toMatchObject({ alias: 'zhang#1' })
    expect(count()).toBe(1)
  })

  it('are in doubt after an event, and still there to fall back upon', async () => {
    const { ask, known, last, doubt, doubtful } = names()
    await ask('r', 'zhang')
    await ask('other', 'zhang')
    doubt('r')
    expect(known('r', 'zhang')).toBeNull()
    expect(last('r', 'zhang')).toMatchObject({ alias: 'zhang#1' })
    expect(known('other', 'zhang')).not.toBeNull()
    expect(doubtful()).toEqual({ room: 'r', contact: 'zhang' })
    await ask('r', 'zhang')
    expect(known('r', 'zhang')).toMatchObject({ alias: 'zhang#3' })
    expect(doubtful()).toBeNull()
  })

  it('stay in doubt where the doubt came while they were asked for', async () => {
    const { ask, known, doubt } = names()
    await ask('r', 'zhang')
    const asking = ask('r', 'zhang')
    doubt('r')
    await asking
    expect(known('r', 'zhang')).toBeNull()
  })

  it('grow old', async () => {
    const { ask, known, pass } = names()
    await ask('r', 'zhang')
    pass(13 * 3600_000)
    expect(known('r', 'zhang')).not.toBeNull()
    expect(known('r', 'zhang')).toBeNull()
  })

  it('lead back to who has them', async () => {
    const { ask, called } = names()
    await ask('r', 'zhang')
    expect(called('r', 'zhang#1')).toEqual(['zhang'])
    expect(called('r', 'nobody')).toEqual([])
  })
})
