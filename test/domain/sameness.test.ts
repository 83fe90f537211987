import { expect, it } from 'vitest'
import type { Case } from '../../src/domain/model/case.ts'
import type { Category } from '../../src/domain/model/category.ts'
import { sameTrouble } from '../../src/domain/model/sameness.ts'

const known = (
  text: string,
  category: Category = 'repair',
  household: string | null = '1-101',
): Case => ({ kind: 'report', category, text, household }) as Case
const trouble = (text: string, category: Category = 'repair', named: string | null = null) =>
  ({ kind: 'report', category, text, named }) as const

it.each([
  ['停水了', '家里没水了', true],
  ['一单元停电', '又停电了，啥时候来电', true],
  ['电梯坏了', '电梯停在5楼不动', true],
  ['电梯坏了', '楼道灯不亮', false],
  ['停水了', '停电了', false],
  ['马桶堵了', '马桶堵了', false],
  ['健身器材歪了', '健身器材歪了快倒了', true],
  ['健身器材歪了', '快递架挡路', false],
])('「%s」 and 「%s」: %s', (a, b, same) => {
  expect(sameTrouble(known(a), trouble(b))).toBe(same)
})

it('never joins what is one person’s own', () => {
  expect(sameTrouble(known('头晕', 'health'), trouble('头晕', 'health'))).toBe(false)
})

it('never joins another category, or another household that is named', () => {
  expect(sameTrouble(known('垃圾没人收', 'hygiene'), trouble('垃圾没人收', 'repair'))).toBe(false)
  expect(sameTrouble(known('漏水'), trouble('漏水', 'repair', '2-501'))).toBe(false)
})
