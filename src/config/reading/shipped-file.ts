import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of this package, from the sources as well as from the build. */
export function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder)
    if (above === folder)
      throw new Error('package.json of weiliandong was not found: install it again')
    folder = above
  }
  return folder
}

/** The path of a file shipped in `data/`. */
export function shippedFile(name: string): string {
  return join(packageFolder(), 'data', name)
}
