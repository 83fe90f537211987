import { lineage, type Street } from '../domain/model/area.ts'

/** The groups of a street with who sits in them by duty, as the tree goes, for someone to choose from. */
export function roomList(
  street: Street,
): readonly { readonly topic: string; readonly about: string }[] {
  return [...street.areas.values()]
    .flatMap((area) => {
      const depth = '  '.repeat(lineage(street, area.path).length - 1)
      const staff = area.staff.map(({ name }) => name).join('、')
      return [
        ...area.groups.map(({ topic }) => ({
          topic,
          about: `${depth}${area.name}${staff === '' ? '' : `（${staff}）`}`,
        })),
        ...area.partners.flatMap(({ topic, name }) =>
          topic === null ? [] : [{ topic, about: `${depth}  ${name}` }],
        ),
      ]
    })
    .filter(({ topic }, place, all) => all.findIndex((other) => other.topic === topic) === place)
}
