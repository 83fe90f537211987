import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ownDoor, street } from './scene.ts'

/** The speaker's neighbours as `板楼` counts them: of six doors a floor only the first has a single one beside it. */
const SIDES: Readonly<Record<string, (room: number) => number>> = {
  楼上: (room) => room + 100,
  楼下: (room) => room - 100,
  隔壁: (room) => (room % 100 === 1 ? room + 1 : 0),
}

const word = fc.constantFrom(
  ...['402', '403', '501', '2-402', '3单元601', '402家', '我', '我家', '老伴', '孩子', '对门'],
  ...[
    '楼上',
    '楼下',
    '隔壁',
    '赵奶奶',
    '马叔',
    '王叔',
    '她',
    '那家',
    '四零二',
    '我妈家',
    '替',
    '帮',
    '报',
    '的',
    '和',
    '都',
    '也是',
  ],
  ...['，', ' ', '、', '：', '\n', '发烧', '正常', '没人', '住', '（', '）'],
)
const reading = fc.constantFrom('36.5', '38.6', '365', '37度2', '40.2', '三十六度四')
const text = fc
  .array(fc.oneof({ weight: 3, arbitrary: word }, { weight: 2, arbitrary: reading }), {
    minLength: 2,
    maxLength: 9,
  })
  .map((words) => words.join(''))

/** The doors that a text names by a room's number, and those beside the speaker that it names by a word. */
function named(text: string, own: string): (door: string) => boolean {
  const [unit, room] = own.split('-')
  const sides = Object.entries(SIDES).flatMap(([side, of]) =>
    text.includes(side) ? [`${unit}-${of(Number(room))}`] : [],
  )
  // 王叔 lives where the one 王 of the building does, said by a neighbour.
  const kin = text.includes('王叔') ? ['1-401'] : []
  const typed = text.replaceAll('四零二', '402')
  return (door) =>
    typed.includes(door.slice(door.indexOf('-') + 1)) || [...sides, ...kin].includes(door)
}

it('books no reading on a door that its text does not name and its speaker does not live in', {
  timeout: 60_000,
}, async () => {
  const say = street()
  let booked = 0
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('1-401 王姐', '3-502 老范'), text, async (alias, said) => {
      const own = ownDoor(alias) ?? ''
      const isNamed = named(said, own)
      const { readings } = await say(alias, said)
      booked += readings.length
      for (const { door } of readings) expect(door === own || isNamed(door), door).toBe(true)
    }),
    { numRuns: 300 },
  )
  expect(booked).toBeGreaterThan(20)
})
