import { expect, it, vi } from 'vitest'
import { cityOf } from '../../src/city/of-street.ts'
import { mistakeLine } from '../../src/config/reading/mistake.ts'
import { readStreet } from '../../src/config/street.ts'
import { street } from '../engine/street.ts'

function inCity(city: string | undefined, environment: Readonly<Record<string, string>>) {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
  try {
    return cityOf({ ...street(), city })
  } finally {
    vi.unstubAllEnvs()
  }
}

it('has no city where none is named', () => {
  expect(inCity(undefined, {})).toBeNull()
})

it('tells what is wrong with what is named, and never the address', () => {
  expect(() => inCity('CITY_DATABASE', {})).toThrow('looked for in CITY_DATABASE, which is not set')
  const wrong = () => inCity('CITY_DATABASE', { CITY_DATABASE: 'mysql://root:geheim@db/city' })
  expect(wrong).toThrow('is none of PostgreSQL')
  expect(wrong).not.toThrow('geheim')
  expect(() => inCity('CITY_DATABASE', { CITY_DATABASE: ' ' })).toThrow('is set, and empty')
  expect(() => inCity(undefined, { WEILIANDONG_CITY: 'CITY_DATABASE' })).toThrow('is not set')
})

it('is named in street.yaml', () => {
  const read = readStreet('name: 九水街道\ncity: CITY_DATABASE\n', 'street.yaml')
  expect(read.ok && read.value.city).toBe('CITY_DATABASE')
  const without = readStreet('name: 九水街道\n', 'street.yaml')
  expect(without.ok && 'city' in without.value).toBe(false)
})

it('says with a city how another host may take the street over', () => {
  const inFile = (city: string) => readStreet(`name: 九水街道\ncity: ${city}\n`, 'street.yaml')
  const whole = inFile(
    '{database: CITY_DATABASE, standby: /srv/standby, seal: BACKUP_KEY, sync: true}',
  )
  expect(whole.ok && [whole.value.city, whole.value.standby]).toEqual([
    'CITY_DATABASE',
    { folder: '/srv/standby', key: 'BACKUP_KEY', sync: true },
  ])
  const wrong = (city: string) => {
    const read = inFile(city)
    return read.ok ? [] : read.mistakes.map(mistakeLine)
  }
  expect(wrong('{database: CITY_DATABASE, standby: /srv/standby}')).toEqual([
    'street.yaml:2: another host needs both the folder and the key of the backups; add "seal:"',
  ])
  expect(wrong('{database: CITY_DATABASE, sync: true}')).toEqual([
    'street.yaml:2: there is no other host to wait for; add "standby:" and "seal:", or take it out',
  ])
  expect(wrong('{standby: /srv/standby, seal: BACKUP_KEY}')).toEqual([
    expect.stringContaining('needs "database"'),
  ])
})

it('needs for that a PostgreSQL that both hosts reach, and its key', () => {
  const standby = { folder: '/srv/standby', key: 'KEY_OF_STANDBY', sync: false }
  const here = (environment: Readonly<Record<string, string>>) => {
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
    try {
      return cityOf({ ...street(), city: 'CITY_DATABASE', standby })
    } finally {
      vi.unstubAllEnvs()
    }
  }
  const CITY_DATABASE = 'postgresql://127.0.0.1:1/none'
  expect(() => here({ CITY_DATABASE })).toThrow('KEY_OF_STANDBY holds no key for backups')
  expect(here({ CITY_DATABASE, KEY_OF_STANDBY: 'at least twelve' })?.standby).toMatchObject({
    street: '九水街道',
    folder: '/srv/standby',
  })
})
