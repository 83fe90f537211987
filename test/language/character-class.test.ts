import { expect, it } from 'vitest'
import { characterClass, DIGIT, showsOf } from '../../src/language/character-class.ts'

const shown = (text: string, kind: ReturnType<typeof characterClass>) => showsOf(text)(kind)

it('finds a class in one look at each character', () => {
  expect(shown('报修 3单元', DIGIT)).toBe(true)
  expect(shown('报修', DIGIT)).toBe(false)
  expect(shown('', DIGIT)).toBe(false)
})

it('gives the same characters the same class', () => {
  expect(characterClass('0123456789')).toBe(DIGIT)
})

it('finds each of more classes than two looks have room for', () => {
  const characters = Array.from({ length: 80 }, (_, i) => String.fromCharCode(0x5000 + i))
  const classes = characters.map(characterClass)
  expect(classes.some(({ bit }) => bit === 0)).toBe(true)
  for (const [i, kind] of classes.entries())
    expect(characters.map((each) => shown(`在${each}吗`, kind))).toEqual(
      characters.map((_, j) => j === i),
    )
})
