import type { Street } from '../domain/model/area.ts'
import type { Info } from '../domain/model/information/info.ts'
import { areasNamed } from './area-name.ts'
import { infoRules } from './info-rules.ts'
import { type InfoText, infoShape } from './info-shape.ts'
import { read } from './reading/file-reader.ts'
import type { Read } from './reading/mistake.ts'

/** Reads info.yaml (便民信息). Its areas are those of the street; where that could not be read (null), they are not judged. */
export function readInfo(text: string, file: string, street: Street | null): Read<Info> {
  return read(
    { file, text },
    {
      shape: infoShape,
      rules: (rough) => infoRules(rough, street),
      build: (info) => buildInfo(info, street),
    },
  )
}

function buildInfo(text: InfoText, street: Street | null): Info {
  const place = (written: string | undefined) =>
    written === undefined ? (street?.root ?? '') : (areasNamed(street, written)[0]?.path ?? written)
  const foundBy = (
    name: string,
    { words, area }: { words?: string[] | null | undefined; area?: string | undefined },
  ) => ({
    words: [name, ...(words ?? [])],
    area: place(area),
  })
  const telephones = (text.telephones ?? []).map(({ name, phone, hours, ...rest }) => ({
    name,
    phone,
    hours: hours ?? null,
    ...foundBy(name, rest),
  }))
  return {
    telephones,
    matters: (text.matters ?? []).map(({ what, who, note, ...rest }) => ({
      who,
      phone: telephones.find(({ words }) => words.includes(who))?.phone ?? null,
      note: note ?? null,
      ...foundBy(what, rest),
    })),
    garbage: (text.garbage ?? []).map(({ what, days, where, ...rest }) => ({
      what,
      days,
      where: where ?? null,
      ...foundBy(what, rest),
    })),
    clinics: (text.clinics ?? []).map(({ name, phone, hours, address, ...rest }) => ({
      name,
      phone: phone ?? null,
      hours: hours ?? null,
      address: address ?? null,
      ...foundBy(name, rest),
    })),
    questions: (text.questions ?? []).map(({ ask, answer, area }) => ({
      ask,
      answer,
      area: place(area),
    })),
  }
}
