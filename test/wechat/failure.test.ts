import { describe, expect, it } from 'vitest'
import { failureOf } from '../../src/wechat/failure.ts'

describe('what went wrong on the wire', () => {
  it.each([
    [
      { gerror: JSON.stringify({ code: 14, message: 'No connection established' }) },
      'outage',
      'No connection established',
    ],
    [
      { gerror: '{"message":"14 UNAVAILABLE: Connection dropped"}' },
      'outage',
      '14 UNAVAILABLE: Connection dropped',
    ],
    [new Error('no grpc manager'), 'outage', 'no grpc manager'],
    [new Error('NO CLIENT'), 'outage', 'NO CLIENT'],
    [
      Object.assign(new Error('Invalid Wechaty TOKEN "x"'), { code: 16 }),
      'token',
      'Invalid Wechaty TOKEN "x"',
    ],
    [
      new Error('requires a SNI as prefix of the token\nmore'),
      'token',
      'requires a SNI as prefix of the token',
    ],
    [Object.assign(new Error('no such file'), { code: 'ENOENT' }), 'other', 'no such file'],
    [{ gerror: 'not JSON' }, 'other', 'not JSON'],
    [{ gerror: JSON.stringify({ code: 2, details: 'odd' }) }, 'other', 'odd'],
    ['a string', 'other', 'a string'],
    [undefined, 'other', 'undefined'],
  ])('%j is %s', (error, kind, why) => {
    expect(failureOf(error)).toEqual({ kind, why })
  })
})
