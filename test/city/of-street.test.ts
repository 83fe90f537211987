import { expect, it, vi } from 'vitest'
import { cityOf } from '../../src/city/of-street.ts'
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
