import type { FastifyInstance } from 'fastify'
import { commands } from '../../commands/index.ts'
import type { Web } from './context.ts'
import { escaped, page } from './page.ts'

/** For whom a page is, what it is called there, and which commands it tells of, in their order. */
interface Guide {
  readonly path: string
  readonly title: string
  readonly opening: string
  readonly parts: readonly { readonly title: string; readonly commands: readonly string[] }[]
}

const GUIDES: readonly Guide[] = [
  {
    path: 'resident',
    title: '居民怎么用',
    opening: '在楼里的群照平常说话就行，它听得懂。私下不想让人看见的，单独发给它。',
    parts: [
      { title: '报平安', commands: ['checkin', 'away', 'register'] },
      { title: '要帮忙、报修、反映', commands: ['request', 'report'] },
      { title: '后来怎么样', commands: ['status', 'confirm', 'reopen', 'note', 'cancel'] },
      { title: '其他', commands: ['guide', 'forget'] },
    ],
  },
  {
    path: 'captain',
    title: '楼长怎么用',
    opening: '点名它来数，缺谁它来提醒。楼里的事，能在楼里办的在楼里办。',
    parts: [
      { title: '点名', commands: ['rollcall', 'missing', 'remind', 'close', 'checkin', 'away'] },
      { title: '工单', commands: ['claim', 'resolve', 'note', 'transfer', 'escalate', 'status'] },
      { title: '其他', commands: ['identify', 'login', 'guide'] },
    ],
  },
  {
    path: 'grid',
    title: '网格长怎么用',
    opening: '楼里没人接的单会到网格来，网格没人接的会到社区。夜里只有急事才叫您。',
    parts: [
      {
        title: '工单',
        commands: ['claim', 'resolve', 'transfer', 'escalate', 'note', 'merge', 'split', 'cancel'],
      },
      { title: '查', commands: ['status', 'missing', 'login'] },
      { title: '点名', commands: ['rollcall', 'remind', 'close'] },
      { title: '其他', commands: ['identify', 'guide'] },
    ],
  },
]

/** A page each for residents, captains and heads of grids, made from the list of commands. */
export function guides(web: Web, app: FastifyInstance): void {
  for (const guide of GUIDES) {
    app.get(`/guide/${guide.path}`, async (_, reply) => {
      reply.type('text/html').header('cache-control', 'public, max-age=3600')
      return page({ title: `${guide.title} · ${web.street.name}`, body: bodyOf(web, guide) })
    })
  }
}

function bodyOf({ street }: Web, guide: Guide): string {
  const others = GUIDES.filter(({ path }) => path !== guide.path)
    .map(({ path, title }) => `<a href="/guide/${path}">${title}</a>`)
    .join(' ')
  return `<header>
<p class="small">${escaped(street.name)} · ${escaped(street.bot)}</p>
<h1>${guide.title}</h1>
<p class="lead">${guide.opening}</p>
</header>
<p class="urgent"><strong>人命关天先打电话</strong> 火警 119 · 急救 120 · 报警 110</p>
${guide.parts.map(partOf).join('\n')}
<nav aria-label="别的说明">${others}</nav>`
}

function partOf({ title, commands: names }: Guide['parts'][number]): string {
  const rows = names
    .flatMap((name) => commands.find((command) => command.name === name) ?? [])
    .map(({ title, help, examples }) => {
      const said = examples[0]?.say
      const example =
        said === undefined || help.zh.includes(said) ? '' : `<dd class="said">${escaped(said)}</dd>`
      return `<div><dt>${escaped(title)}</dt><dd>${escaped(help.zh)}</dd>${example}</div>`
    })
  return `<section><h2>${title}</h2><dl>${rows.join('\n')}</dl></section>`
}
