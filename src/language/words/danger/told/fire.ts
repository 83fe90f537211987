/** Fire: turns of phrase, one a line; `…` is a gap within a clause, `……` one over pauses. */
export const FIRE = `
(?<![打点]?不)着火
起火
失火
火灾
明火
冒烟
黑烟
浓烟
白烟
火苗
烧着了
(?<![娃孩宝爸妈爹娘爷奶儿女][子宝也又都突然]{0,3})烧起来
着了火
爆炸
爆燃
自燃
糊味…烟
`
