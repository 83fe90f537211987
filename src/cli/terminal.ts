import { createInterface } from 'node:readline'
import { styleText } from 'node:util'
import type { Street } from '../domain/area.ts'
import { clock, monthDay } from '../domain/moment.ts'
import { castOf, sit } from '../rehearsal/cast.ts'
import type { Move } from '../rehearsal/move.ts'
import { perform } from '../rehearsal/performance.ts'
import { type Chat, type Happening, readLine } from '../rehearsal/transcript.ts'
import { written } from '../rehearsal/writing.ts'
import type { Saying, World } from '../world/world.ts'
import { roomList } from './room-list.ts'

/** What the terminal may do besides speaking. */
export interface Controls {
  /** Moves the clock; null where it is the real one. */
  readonly move: ((to: Move | 'next') => Promise<void>) | null
  /** Resolves when all that was said has had its effect. */
  settle(): Promise<void>
}

const HELP = `怎么说话  [1号楼居民群] 1-502 张三: 36.5     谁都可以，在哪个群都可以
          [@王芳] 孩子38.2                  私聊小微
          /群 1号楼   /我是 1-502 张三      选好群和人，之后直接打字
还能做    (撤回)  (引用 3) 接单  (图片 a.jpg)  (入群)  (退群)
          +10m   @08:00   /快               拨钟，/快 是拨到下一件要做的事
          /群   列出各群     /帮助     /退出（或 Ctrl-D）
In English: [group] name: text · /room · /me · /next · /help · /quit
`

/**
 * The simulated WeChat at a terminal: someone speaks as any resident in any group, and sees what the
 * bot says in every group. Resolves at the end of the input.
 */
export async function runTerminal(
  world: World,
  street: Street,
  io: { readonly input: NodeJS.ReadStream; readonly output: NodeJS.WriteStream },
  controls: Controls,
): Promise<void> {
  const { input, output } = io
  const bot = street.bot
  const cast = castOf(street)
  const rooms = roomList(street)
  let room = rooms.find(({ topic }) => street.seats.get(topic)?.kind === 'area')?.topic ?? ''
  let me: string | null = null

  const lines = createInterface({ input, output, terminal: input.isTTY && output.isTTY })
  const stopWatching = world.watch((happening) => {
    if (happening.kind === 'saying' && happening.own) show(happening)
  })
  print(`${street.name}的模拟微信。${bot}在每个群里。`)
  listRooms()
  print(HELP)
  prompt()
  for await (const line of lines) {
    if (!input.isTTY && line.trim() !== '') print(line)
    if (/^\/(?:退出|quit|exit)\s*$/.test(line)) break
    await obey(line)
    prompt()
  }
  lines.close()
  stopWatching()

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
        return argument === '' ? listRooms() : chooseRoom(argument)
      case '我是':
      case 'me':
        me = argument === '' ? null : argument
        return
      case '快':
      case 'next':
        return await move('next')
      case '帮助':
      case 'help':
        return print(HELP)
      default:
        return complain(`没有「/${name}」这个命令，/帮助 看有哪些`)
    }
  }

  async function act(line: string): Promise<void> {
    const begins = /^[[+@]/.test(line)
    if (!begins && me === null) {
      return complain('先选是谁在说话： /我是 1-502 张三   或整句写 [1号楼居民群] 1-502 张三: 36.5')
    }
    const read = readLine(begins ? line : `[${room}] ${me}: ${line}`, bot)
    if ('what' in read) return complain(`${read.what}; ${read.instead}`)
    await happen(read)
  }

  async function happen(step: Happening): Promise<void> {
    switch (step.kind) {
      case 'say':
        return speak(step)
      case 'move':
        return await move(step.move)
      default:
        return complain('这一行只能写在 .chat 文件里')
    }
  }

  function speak(step: Extract<Happening, { kind: 'say' }>): void {
    const { chat, speaker, deed } = step
    if (chat.kind === 'group' && !rooms.some(({ topic }) => topic === chat.topic)) {
      return complain(`没有「${chat.topic}」这个群，/群 看有哪些`)
    }
    introduce(chat, speaker, deed.kind === 'join')
    const complaint = perform(world, cast, '.', step)
    if (complaint !== null) complain(`${complaint.what}; ${complaint.instead}`)
  }

  /** Whoever speaks for the first time has been sitting there all along. */
  function introduce(chat: Chat, speaker: string, comes: boolean): void {
    const topic = chat.kind === 'group' ? chat.topic : null
    const part = cast(speaker, topic)
    if (world.person(part.contact) === null) world.meet({ id: part.contact, name: part.name })
    if (topic === null || comes) return
    if (!world.members(topic).some(({ contact }) => contact === part.contact))
      sit(world, part, topic)
  }

  async function move(to: Move | 'next'): Promise<void> {
    if (controls.move === null) return complain('这里的钟是真的，拨不动')
    await controls.move(to)
    print(`—— ${now()} ——`)
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
      print(`${String(place + 1).padStart(3)}  ${about}  ${paint('cyan', topic)}`)
    }
  }

  function show({ address, text, enclosure }: Saying): void {
    const where =
      address.kind === 'group'
        ? `[${address.topic}]`
        : `[@${world.person(address.contact)?.name ?? address.contact}]`
    const said =
      text === '' && enclosure !== null ? `(图片) ${enclosure.path ?? enclosure.name}` : text
    for (const line of written(where, bot, said)) print(paint('green', line))
  }

  function complain(text: string): void {
    print(paint('yellow', text))
  }

  /** Writes above the prompt, which stays with what was typed so far. */
  function print(text: string): void {
    if (lines.terminal) output.write('\r\x1b[K')
    output.write(`${text}\n`)
    if (lines.terminal) lines.prompt(true)
  }

  function prompt(): void {
    lines.setPrompt(`${now()} [${room}] ${me ?? '?'}> `)
    if (lines.terminal) lines.prompt()
  }

  function now(): string {
    return `${monthDay(world.now())} ${clock(world.now())}`
  }

  function paint(colour: 'green' | 'cyan' | 'yellow', text: string): string {
    return output.isTTY ? styleText(colour, text) : text
  }
}
