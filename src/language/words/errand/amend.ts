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
(?:要)?(?:改成|改为|改到|换成|换作|变成|改要|改买|换买)
改(?=[\\d一二两三四五六七八九十半])
(?:就|只|光)?要(?=[\\d一二两三四五六七八九十半])
(?:没有就|没有的话就?|卖完就)(?:买|要|换成?|来|拿)?
换
`
/** What takes a thing out of it, one a line. */
export const DROPS = `
^(?<name>[^\\s不别]{1,8}?)(?:就|先|那个)?(?:不要|不用|别|不|甭|不需要)(?:再)?(?:买|带|要|拿|捎)?了$
^(?<gone>[^\\s不别]{1,8}?)(?:(?:就|先)?(?:算了|取消|去掉|免了)|(?:就先|先|暂时)(?:不|甭|别)(?:用|要)?(?:买|带|要|拿|捎)?)$
^(?:不要|不用买|不用带|别买|去掉|减掉|取消)(?<other>[^\\s了]{1,8}?)了?$
`
/** What comes in the place of what was just taken out, before the things, one a line. */
export const INSTEAD = `
^(?:就|给我|帮我)?(?:换成|改成|换作|改要|改买|换|要|买|来|拿)(?=.)
`
/** What says that all else stands as it is, one a line. */
export const STANDS = `
^(?:不是|没有?|没说)(?:要)?(?:取消|不要)(?:的意思)?$
^(?:别的|其他|其它|其余|剩下|剩)(?:的)?(?:都|还|照)?.{0,2}(?:不变|照旧|照样|照买|一样|还要|不动|没变)$
^.{1,6}(?:还要|照要|照买|照旧|照样|留着|不变|不动)$
^(?:说错|写错|打错|记错|改)(?:了|一下|下)?$
`
/** When it is wanted, and how, one a line. */
export const HOURS = `
^(?:最好|尽量)(?:是|赶?在|赶)?(?:今天|明天|后天)?(?:上午|下午|中午|晚上|傍晚|早上|早点|晚点|快点|\\d{1,2}点).{0,10}$
^(?:今天|明天|后天)?(?:上午|下午|中午|晚上|傍晚|早上|\\d{1,2}点半?)(?:之?前|以前|再)?(?:送|来|买|拿)?(?:来|过来|到)?(?:就行|就好|都行|也行|即可)$
^(?:放|搁|挂|送到?)(?:在)?(?:门口|门卫|楼下|一楼|门把手|保安亭|物业).{0,8}$
`
/** Before things that are listed by themselves: they are read as those of a wish. */
export const WISHED = '帮买 '
/** Between a thing and how many of it are enough. */
export const WANTED = '要'
