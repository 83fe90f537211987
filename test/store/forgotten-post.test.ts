import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { MORNING } from '../../bench/street.ts'
import { type Post, post } from '../../src/domain/model/post.ts'
import { openStore } from '../../src/store/store.ts'

const TO = { kind: 'contact', contact: 'captain1' } as const
const TRACES = { contact: 'she', cases: [7], names: [], words: ['青花瓷瓶'] }

/** What is left of a waiting post once she has her words deleted, and what is to be said anew. */
function leftOf(waiting: Post) {
  const folder = mkdtempSync(join(tmpdir(), 'weiliandong-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const store = openStore(join(folder, 'weiliandong.db'), { pid: 1, host: 'here', since: 'now' })
  onTestFinished(() => store.close())
  return store.whole(() => {
    store.outbox.add(store.numbers.next('post'), waiting, MORNING, 'pending')
    const anew = store.outbox.forget(TRACES)
    return { left: store.outbox.waiting().map(({ text }) => text), anew: anew.length }
  })
}

it.each([
  ['quotes her', post(TO, '1号楼：青花瓷瓶'), ['1号楼：—'], 0],
  ['is made of her words alone', post(TO, '「青花瓷瓶」'), [], 0],
  ['is about her case', post(TO, '#7 青花瓷瓶', { about: [7] }), [], 1],
  ['names the number to who may not know of it', post(TO, '没有 #7'), ['没有 #7'], 0],
  ['is of others', post(TO, '#71 花瓶'), ['#71 花瓶'], 0],
])('a waiting post that %s', (_, waiting, left, anew) => {
  expect(leftOf(waiting)).toEqual({ left, anew })
})
