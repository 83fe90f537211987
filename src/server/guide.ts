import type { FastifyInstance } from 'fastify'
import { HELP_PAGE_NAMES, HELP_PAGES, type HelpPageName } from '../domain/wording/help-page.ts'
import type { Understanding } from '../understanding/understanding.ts'
import type { Web } from './context.ts'
import { escaped, page } from './page.ts'

/** What the pages tell of: whose bot it is, and its commands. */
type Told = Pick<Web, 'street' | 'understanding'>

/** What a page tells of a command. */
type Shown = Pick<Understanding['commands'][number], 'title' | 'help' | 'examples'>

/** A page each for residents, captains and heads of grids, made from the list of commands. */
export function guides(web: Told, app: FastifyInstance): void {
  for (const name of HELP_PAGE_NAMES) {
    app.get(`/guide/${name}`, async (_, reply) => {
      reply.type('text/html').header('cache-control', 'public, max-age=3600')
      return page({
        title: `${HELP_PAGES[name].title} · ${web.street.name}`,
        body: bodyOf(web, name),
      })
    })
  }
}

function bodyOf({ street, understanding }: Told, name: HelpPageName): string {
  const { title, opening, parts } = HELP_PAGES[name]
  const others = HELP_PAGE_NAMES.filter((other) => other !== name)
    .map((other) => `<a href="/guide/${other}">${HELP_PAGES[other].title}</a>`)
    .join(' ')
  const sections = parts.map((part) => sectionOf(part, shownOn(name, part, understanding.commands)))
  return `<header>
<p class="small">${escaped(street.name)} · ${escaped(street.bot)}</p>
<h1>${title}</h1>
<p class="lead">${opening}</p>
</header>
<p class="urgent"><strong>人命关天先打电话</strong> 火警 119 · 急救 120 · 报警 110</p>
${sections.join('\n')}
<nav aria-label="别的说明">${others}</nav>`
}

/** The commands that declare to stand in a part of a page, in their order there. */
function shownOn(name: HelpPageName, part: string, commands: readonly Shown[]): readonly Shown[] {
  return commands
    .flatMap((command) => {
      const [where, position = 0] = command.help.pages[name] ?? []
      return where === part ? [{ command, position }] : []
    })
    .toSorted((a, b) => a.position - b.position)
    .map(({ command }) => command)
}

function sectionOf(part: string, commands: readonly Shown[]): string {
  const rows = commands.map(({ title, help, examples }) => {
    const said = examples[0]?.say
    const example =
      said === undefined || help.zh.includes(said) ? '' : `<dd class="said">${escaped(said)}</dd>`
    return `<div><dt>${escaped(title)}</dt><dd>${escaped(help.zh)}</dd>${example}</div>`
  })
  return `<section><h2>${part}</h2><dl>${rows.join('\n')}</dl></section>`
}
