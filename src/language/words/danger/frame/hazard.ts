/** A thing about to hurt somebody, told by what it is and what it does, in any order. */
export const HAZARD_FRAMES = `
{kid}&{edge}&{clamber}&{unheld}&!{safe}
{kid}&(?:窗外|窗户外|窗沿|外机|雨棚|护栏外|栏杆外|防盗网外|阳台外|女儿墙|楼顶边|屋顶)&(?:爬|骑|翻|跨|挂|悬|吊|探|钻|蹲|趴|站|坐|踩)&!{safe}
{kid}&(?:骑|翻|跨|爬)[^,。!?]{0,3}(?:在|到|上|过|出)[^,。!?]{0,5}(?:阳台|栏|窗|外机|雨棚|屋顶|房顶)&!{safe}
{wires}&{liveWire}&(?:水|麻|火|电|人|孩|娃|别|绕|小心|地上|路|头顶|快|谁|滋)
~{wires}&{liveWire}
{wetPower}&(?:别|不要|小心|狗|人|孩|娃|水|倒|麻)
{manhole}&{uncovered}
{hole}&{fallin}&(?:栽|掉进|踩空|差点|孩子|娃|边上|没围|没拦|骑车)&!{safe}
{thrown}&{nearmiss}&(?:楼|上面|高空|天上|窗|阳台|下来|落)
(?:楼上|[0-9一二三四五六七八九十]+楼|高空|上面|窗户|阳台)&{thrown}
{overhead}&{giving}&{under}&!{safe}
~{overhead}&{giving}&!{safe}
{overhead}&(?:要|快要?|随时|眼看)[^,。!?]{0,4}(?:掉|倒|塌|砸|吹|刮|下来)&!{safe}
{beast}&{attacks}&(?:人|孩|娃|老|我|快|谁|单元|楼|滑梯|门口|院)&!{safe}
蛇&有&(?:滑梯|孩|娃|楼道|电梯|屋|家|厨房|门口|床|谁|快|草丛|花坛|盘)
{kid}&{perilous}&{plays}&{alarmOf}&!{safe}
{building}&{collapse}&{under}&!{safe}
(?:电动门|道闸|自动门|卷帘门|滑梯|秋千|健身器)&(?:失灵|乱撞|夹着|夹到|砸|断|倒)&{kid}
(?:冰|冰面)[^,。!?]{0,3}(?:裂|化|薄)&{kid}
看不见井
`
