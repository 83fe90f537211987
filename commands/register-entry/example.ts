import type { RegisterHere, RegistersHere } from '../../src/language/register/said-register.ts'

const field = (name: string, is: RegisterHere['fields'][number]['is'], optional = false) => ({
  name,
  is,
  optional,
  most: 60,
  choices: [],
})

/** The registers of a gate, as the examples say entries of them. */
export const AT_A_GATE: RegistersHere = {
  registers: [
    {
      name: '出入登记',
      words: ['进门', '来访'],
      fields: [
        field('来人', 'name', true),
        field('车牌', 'plate', true),
        field('去向', 'household'),
        field('体温', 'temperature'),
        field('事由', 'text', true),
      ],
      tally: { words: ['进', '出'] },
      ends: { words: ['走了'] },
      sign: null,
    },
    {
      name: '交接',
      words: ['交班'],
      fields: [field('情况', 'text'), field('物品', 'items')],
      tally: null,
      ends: null,
      sign: 'next',
    },
  ],
  places: ['南门'],
  gate: true,
}
