/** What adds to an errand, before the things, one a line. */
export const ADDS = `
^再(?:帮我|给我|麻烦)?(?:加|要|来|带|捎|买|拿|称)(?:点儿?|些|上)?(?=.)
^还要(?:再)?(?:加|买|带)?(?=.)
^(?:加上|外加|另加|加)(?=.)
^多(?:买|带|来|要|捎)(?=.)
^顺(?:便|道)再?(?:带|买|捎|拿)(?=.)
`
/** What alters it: between the thing and how many, or what else, one a line. */
export const ALTERS = `
(?:要)?(?:改成|改为|改到|换成|变成|改要|改买)
改(?=[\\d一二两三四五六七八九十半])
`
/** What takes a thing out of it, one a line. */
export const DROPS = `
^(?<name>[^\\s不别]{1,8}?)(?:就|先)?(?:不要|不用|别|不|甭|不需要)(?:再)?(?:买|带|要|拿)?了$
^(?:不要|不用买|不用带|别买|去掉|减掉|取消)(?<other>[^\\s了]{1,8}?)了?$
`
/** When it is wanted, and how, one a line. */
export const HOURS = `
^(?:最好|尽量)(?:是|在)?(?:今天|明天|后天)?(?:上午|下午|中午|晚上|傍晚|早上|早点|晚点|快点|\\d{1,2}点).{0,10}$
^(?:今天|明天|后天)?(?:上午|下午|中午|晚上|傍晚|早上|\\d{1,2}点半?)(?:之?前|以前|再)?(?:送|来|买|拿)?(?:来|过来|到)?(?:就行|就好|都行|也行|即可)$
^(?:放|搁|挂|送到?)(?:在)?(?:门口|门卫|楼下|一楼|门把手|保安亭|物业).{0,8}$
`
/** Before things that are listed by themselves: they are read as those of a wish. */
export const WISHED = '帮买 '
