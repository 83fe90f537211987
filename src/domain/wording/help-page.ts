/** A page of the help: for whom it is, what it is called there, and its parts in their order. */
interface HelpPage {
  readonly title: string
  readonly opening: string
  readonly parts: readonly string[]
}

/** The pages of the help, by their address. Which commands stand on them, each command declares. */
export const HELP_PAGES = {
  resident: {
    title: '居民怎么用',
    opening: '在楼里的群照平常说话就行，它听得懂。私下不想让人看见的，单独发给它。',
    parts: ['报平安', '要帮忙、报修、反映', '后来怎么样', '其他'],
  },
  captain: {
    title: '楼长怎么用',
    opening: '点名它来数，缺谁它来提醒。楼里的事，能在楼里办的在楼里办。',
    parts: ['点名', '工单', '督导', '通知', '其他'],
  },
  grid: {
    title: '网格长怎么用',
    opening: '楼里没人接的单会到网格来，网格没人接的会到社区。夜里只有急事才叫您。',
    parts: ['工单', '查', '督导', '点名', '通知', '其他'],
  },
} as const satisfies Readonly<Record<string, HelpPage>>

export type HelpPageName = keyof typeof HELP_PAGES

export const HELP_PAGE_NAMES = Object.keys(HELP_PAGES) as readonly HelpPageName[]

/** Where something stands on the pages: in which part, and at which position among the others of that part. */
export type HelpPlaces = {
  readonly [Page in HelpPageName]?: readonly [
    part: (typeof HELP_PAGES)[Page]['parts'][number],
    position: number,
  ]
}
