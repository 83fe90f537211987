import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Picture } from '../domain/model/post.ts'
import type { Book } from '../store/standing.ts'
import { dayDrawing } from './day-picture.ts'
import { pngOf, svgFor } from './render.ts'
import { rollCallDrawing } from './roll-call-picture.ts'
import type { Drawing } from './shape.ts'

/** A picture that is drawn; a kept one is there already. */
export type Drawn = Exclude<Picture, { readonly kind: 'kept' }>

/**
 * Draws pictures as things stand at the moment (`now`, Unix ms), each into `folder` under a name
 * made of what it shows. Answers with the absolute path. Throws where a roll-call is gone, or the
 * folder cannot be written.
 */
export function drawer({
  folder,
  now,
  ...book
}: Book & { readonly folder: string; readonly now: () => number }): (
  picture: Drawn,
) => Promise<string> {
  return async (picture) => {
    const svg = svgFor(drawingOf(book, picture, now()))
    const name = createHash('sha256').update(svg).digest('hex')
    const file = resolve(folder, `${name}.png`)
    if (existsSync(file)) return file
    await mkdir(folder, { recursive: true })
    // Whole or not at all, for whoever reads it meanwhile.
    const draft = join(folder, `${name}.${process.pid}.part`)
    await writeFile(draft, await pngOf(svg))
    await rename(draft, file)
    return file
  }
}

function drawingOf(book: Book, picture: Drawn, now: number): Drawing {
  switch (picture.kind) {
    case 'roll-call': {
      const rollcall = book.store.rollCalls.numbered(picture.rollcall)
      if (rollcall === undefined)
        throw new Error(`there is no roll-call ${picture.rollcall} to draw`)
      return rollCallDrawing(book, rollcall, picture.staff, now)
    }
    case 'digest':
      return dayDrawing(book, picture.area, picture.day)
  }
}
