// Runs the simulated WeChat from source: the compiler watches the program, Node starts it anew, Vite reloads the pages.
import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createServer } from 'vite'
import { buildPages, PREACT } from './pages.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
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
const PAGES = { '/': '/chat.html', '/board': '/board.html' }

/** Whether Vite has it: a page, a source of one, or something of Vite's own. The program answers all else. */
function isPage(path) {
  if (/^\/(@|node_modules\/)/.test(path)) return true
  return [pages, join(pages, 'public')].some((folder) => {
    const file = join(folder, path)
    return existsSync(file) && statSync(file).isFile()
  })
}

function run(command, args, env = {}) {
  const child = spawn(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  process.on('exit', () => child.kill())
  return child
}

// A folder of its own, with the sample street where there is none.
mkdirSync(given.data, { recursive: true })
if (!existsSync(join(given.data, 'street.yaml'))) {
  copyFileSync(join(root, 'data', 'street.yaml'), join(given.data, 'street.yaml'))
}
const compiler = join(root, 'node_modules', '.bin', 'tsc')
const project = ['-p', 'tsconfig.build.json']
spawnSync(compiler, [...project, '--noCheck'], { cwd: root, stdio: 'inherit' })
// The program looks for its pages when it starts, though Vite serves them here.
if (!existsSync(join(root, 'dist', 'pages', 'board.html'))) {
  await buildPages(join(root, 'dist', 'pages'))
}
run(compiler, [...project, '--watch', '--preserveWatchOutput'])
run(
  process.execPath,
  [
    '--watch',
    '--watch-preserve-output',
    'dist/src/cli.js',
    'start',
    '--data',
    given.data,
    '--port',
    String(behind),
  ],
  { WEILIANDONG_URL: address },
)

const server = await createServer({
  root: pages,
  configFile: false,
  esbuild: PREACT,
  server: {
    port,
    strictPort: true,
    fs: { allow: [root] },
    proxy: {
      '^/.*': {
        target: `http://localhost:${behind}`,
        ws: true,
        bypass({ url = '/' }) {
          const { pathname } = new URL(url, address)
          return PAGES[pathname] ?? (isPage(pathname) ? url : null)
        },
      },
    },
  },
})
await server.listen()
process.stdout.write(`weiliandong: from source at ${address}\n`)
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit())
