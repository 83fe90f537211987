/** What somebody says who is there now, one a line. */
export const ARRIVED = `
到岗
上岗(?:了|报到|打卡)?
已(?:经)?在岗
就位
到位了
[道到][刚缸港杠](?!好|才)
站[起好上][了啦]
杵这儿?[了啦]
(?:食堂|厨房|灶上|门口|岗亭|卡口)?(?:这边|这儿|这里)到[了啦]
刚到(?:门口|岗亭|岗|这)
道岗
接岗
在岗
`

/** What somebody says who goes, one a line. */
export const GONE = `
离岗
下岗了?
撤岗
交岗
下班了?
走[咯啦了]走[咯啦了]
我(?:们)?先?走[咯啦了](?=$|[\\s,，。!！哈啊])
我(?:们)?先回(?:去|家)?[咯啦了]
下来[了啦](?=[\\s,，].{0,4}交给)
撂挑子[了啦咯]
收岗
`

/** It is not so yet, is asked, or said of another day. */
export const NOT_NOW = `
没
未
不
别
吗
[?？]
谁
哪
几点
准备
马上
快
提前
按时
准时
记得
要
得
请
必须
应该
会
再
前
后
以后
之前
之后
明
后天
昨
下周
上周
时间
情况
制度
率
人员
擅自
禁
私自
`
