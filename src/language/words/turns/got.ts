/** What confirms a case beside its number and tells that what was wanted has come, one a line. */
export const GOT_IT = `
(?:货|东西|菜|药|药品|快递|物资|鸡蛋|米|面|油)(?:已经?|都)?收到了?
收到(?:货|菜|药|东西|快递|物资)了?
收到货了?
确认收到
确认收货
(?:货|东西|菜|药|快递|鸡蛋|米|面|油|都|已经?)?(?:拿|收|取)到了
`
