// Runs the simulated WeChat from source: esbuild watches the program, which is started anew, and Vite reloads the pages.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { context } from 'esbuild'
import { createLogger, createServer } from 'vite'
import { buildPages, PREACT } from './pages.mjs'
import { fromSource, root } from './program.mjs'

const pages = join(root, 'pages')
const { values: given } = parseArgs({
  options: {
    port: { type: 'string', default: '8080' },
    data: { type: 'string', default: join(root, '.dev') },
  },
})
const port = Number(given.port)
const behind = port + 1
const address = `http://localhost:${port}`
/** The program's own addresses that are pages here. */
const SHOWN = { '/': '/chat.html', '/board': '/board.html' }

/** Whether Vite has it: a page, a source of one, or something of Vite's own. The program answers all else. */
function isPage(path) {
  if (/^\/(@|node_modules\/)/.test(path)) return true
  return [pages, join(pages, 'public')].some((folder) => {
    const file = join(folder, path)
    return existsSync(file) && statSync(file).isFile()
  })
}

/** Vite's words, without those about a program that is just being started anew: the page comes back by itself. */
function loggerOf() {
  const logger = createLogger('warn')
  const { error } = logger
  logger.error = (text, options) => {
    if (!/proxy.* error/.test(text)) error(text, options)
  }
  return logger
}

/** What starts the program; called again, it first ends the one that runs. */
function starter(program) {
  let running = null
  let started = Promise.resolve()
  process.on('exit', () => running?.kill())

  async function start() {
    if (running !== null && running.exitCode === null && running.signalCode === null) {
      running.kill()
      await once(running, 'exit')
    }
    const args = ['--enable-source-maps', program, 'start']
    const at = ['--data', given.data, '--port', String(behind)]
    running = spawn(process.execPath, [...args, ...at], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, WEILIANDONG_URL: address },
    })
  }

  return () => {
    started = started.then(start)
    return started
  }
}

// A folder of its own, with the sample street where there is none.
mkdirSync(given.data, { recursive: true })
if (!existsSync(join(given.data, 'street.yaml'))) {
  copyFileSync(join(root, 'data', 'street.yaml'), join(given.data, 'street.yaml'))
}
const server = await createServer({
  root: pages,
  configFile: false,
  customLogger: loggerOf(),
  esbuild: PREACT,
  server: {
    port,
    strictPort: true,
    fs: { allow: [root] },
    proxy: {
      '^/.*': {
        target: `http://127.0.0.1:${behind}`,
        ws: true,
        bypass({ url = '/' }) {
          const { pathname } = new URL(url, address)
          return SHOWN[pathname] ?? (isPage(pathname) ? url : null)
        },
      },
    },
  },
})
await server.listen().catch(({ message }) => {
  process.stderr.write(`${message}; name another after \`--\`: npm run dev -- --port 9000\n`)
  process.exit(1)
})

const { program, pages: built, options } = fromSource('watched')
// The program looks for its pages when it starts, though Vite serves them here.
if (!existsSync(join(built, 'board.html'))) await buildPages(built)
const start = starter(program)
const restart = {
  name: 'restart',
  setup: ({ onEnd }) => onEnd(({ errors }) => (errors.length > 0 ? undefined : start())),
}
await (await context({ ...options, plugins: [restart] })).watch()
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit())
