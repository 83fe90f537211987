import type { RoundsHere } from '../../src/language/round/said-round.ts'

/** What is expected where the examples are said. */
export const IN_A_COMMUNITY: RoundsHere = {
  duties: [
    {
      name: '消杀',
      words: ['消杀'],
      of: 'building',
      parts: ['电梯', '楼道'],
      tells: false,
      events: [],
    },
    { name: '口罩清运', words: ['口罩桶'], of: 'checkpoint', parts: [], tells: false, events: [] },
    { name: '走访', words: ['走访'], of: 'household', parts: [], tells: false, events: ['出院'] },
  ],
  buildings: [],
  checkpoints: ['南门'],
  atGate: false,
  doingAlone: false,
}
