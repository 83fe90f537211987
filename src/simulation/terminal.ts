import type { Street } from '../domain/model/area.ts'
import { clock, monthDay } from '../domain/model/time.ts'
import { castOf, chatLabel, sit } from '../rehearsal/cast.ts'
import type { Move } from '../rehearsal/move.ts'
import { perform } from '../rehearsal/performance.ts'
import { accountId, accountName } from '../rehearsal/several.ts'
import { type Happening, readLine } from '../rehearsal/transcript.ts'
import { written } from '../rehearsal/writing.ts'
import type { Saying } from '../world/happening.ts'
import type { World } from '../world/world.ts'
import { roomList } from './room-list.ts'
import { createScreen, type Streams } from './screen.ts'

/** What the terminal may do besides speaking. */
export interface Controls {
  /** Moves the clock; null where it is the real one. */
  readonly move: ((to: Move | 'next') => Promise<void>) | null
  /** Resolves when all that was said has had its effect. */
  settle(): Promise<void>
  /** Where the browser shows the same; null where it does not. */
  readonly page: string | null
}

const HELP = `怎么说话  [1号楼居民群] 1-502 张三: 36.5     谁都可以，在哪个群都可以
          [@王芳] 孩子38.2                  私聊机器人
          /群 1号楼   /我是 1-502 张三      选好群和人，之后直接打字
还能做    (撤回)  (引用 3) 接单  (图片 a.jpg)  (入群)  (退群)
          +10m   @08:00   /快               拨钟，/快 是拨到下一件要做的事
          /群   列出各群     /帮助     /退出（或 Ctrl-D）
In English: [group] name: text · /room · /me · /next · /help · /quit`

/**
 * The simulated WeChat at a terminal: someone speaks as any resident in any group, and sees what the
 * bot says in every group. Resolves at the end of the input.
 */
export async function runTerminal(
  world: World,
  street: Street,
  streams: Streams,
  controls: Controls,
): Promise<void> {
  const screen = createScreen(streams)
  const stopWatching = world.watch((happening) => {
    if (happening.kind === 'saying' && happening.own) show(happening)
  })
  const { obey, prompt } = talk(world, street, screen.print, controls)
  screen.prompt(prompt())
  for await (const line of screen.lines) {
    if (/^\/(?:退出|quit|exit)\s*$/.test(line)) break
    await obey(line)
    screen.prompt(prompt())
  }
  screen.close()
  stopWatching()

  function show({ address, from, text, enclosure }: Saying): void {
    const said = enclosure === null ? text : `(图片) ${enclosure.path ?? enclosure.name}`
    screen.print(
      written(chatLabel(world, address, accountName(street, from)), street.bot, said).join('\n'),
      'green',
    )
  }
}

type Print = ReturnType<typeof createScreen>['print']

/** Does what is typed, line by line; remembers the room and who is speaking. */
function talk(world: World, street: Street, print: Print, controls: Controls) {
  const cast = castOf(street)
  const rooms = roomList(street)
  let room = rooms.find(({ topic }) => topic.includes('居民'))?.topic ?? rooms[0]?.topic ?? ''
  let me: string | null = null
  const complain = (text: string) => print(text, 'yellow')
  const time = () => `${monthDay(world.now())} ${clock(world.now())}`

  print(`${street.name}的模拟微信，${street.bot}在每个群里。`)
  if (controls.page !== null) print(`浏览器里看更清楚：${controls.page}`)
  listRooms()
  print(HELP)

  async function obey(line: string): Promise<void> {
    if (line.trim() === '' || line.startsWith('# ')) return
    if (line.startsWith('/')) await command(line.slice(1).trim())
    else await act(line)
    await controls.settle()
  }

  async function command(text: string): Promise<void> {
    const [name = '', ...rest] = text.split(/\s+/)
    const argument = rest.join(' ')
    switch (name) {
      case '群':
      case 'room':
        if (argument === '') listRooms()
        else chooseRoom(argument)
        break
      case '我是':
      case 'me':
        me = argument === '' ? null : argument
        break
      case '快':
      case 'next':
        await move('next')
        break
      case '帮助':
      case 'help':
        print(HELP)
        break
      default:
        complain(`没有「/${name}」这个命令，/帮助 看有哪些`)
    }
  }

  async function act(line: string): Promise<void> {
    const whole = /^[[+@]/.test(line)
    if (!whole && me === null) {
      complain('先选是谁在说话： /我是 1-502 张三   或整句写 [1号楼居民群] 1-502 张三: 36.5')
      return
    }
    const read = readLine(whole ? line : `[${room}] ${me}: ${line}`, street.bot)
    if ('what' in read) complain(`${read.what}; ${read.instead}`)
    else if (read.kind === 'say') speak(read)
    else if (read.kind === 'move') await move(read.move)
    else complain('这一行只能写在 .chat 文件里')
  }

  function speak(step: Extract<Happening, { kind: 'say' }>): void {
    const { chat, speaker, deed } = step
    const topic = chat.kind === 'group' ? chat.topic : null
    if (topic !== null && !rooms.some((other) => other.topic === topic)) {
      complain(`没有「${topic}」这个群，/群 看有哪些`)
      return
    }
    const part = cast(speaker, topic)
    const known = topic === null ? world.people() : world.members(topic)
    const ids = known.map((one) => ('id' in one ? one.id : one.contact))
    if (!ids.includes(part.contact)) {
      // Whoever speaks for the first time has been sitting there all along.
      if (topic !== null && deed.kind !== 'join') sit(world, part, topic)
      else world.meet({ id: part.contact, name: part.name })
    }
    if (chat.account !== undefined && !street.accounts?.some(({ name }) => name === chat.account)) {
      complain(`没有「${chat.account}」这个号`)
      return
    }
    const by = chat.account === undefined ? undefined : accountId(street, chat.account)
    const trouble = perform(world, cast, '.', step, by)
    if (trouble === null) return
    if ('lacks' in trouble)
      complain(`这里没有${street.bot}说过的${trouble.lacks}可引用，就当没引用`)
    else complain(`${trouble.what}; ${trouble.instead}`)
  }

  async function move(to: Move | 'next'): Promise<void> {
    if (controls.move === null) {
      complain('这里的钟是真的，拨不动')
      return
    }
    await controls.move(to)
    print(`—— ${time()} ——`)
  }

  function chooseRoom(wanted: string): void {
    const chosen =
      rooms.find(({ topic }) => topic === wanted) ??
      rooms[Number(wanted) - 1] ??
      rooms.find(({ topic }) => topic.includes(wanted))
    if (chosen === undefined) complain(`没有「${wanted}」这个群，/群 看有哪些`)
    else room = chosen.topic
  }

  function listRooms(): void {
    for (const [place, { topic, about }] of rooms.entries()) {
      print(`${String(place + 1).padStart(3)}  ${about}  ${topic}`)
    }
  }

  return { obey, prompt: () => `${time()} [${room}] ${me ?? '?'}> ` }
}
