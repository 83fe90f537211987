/** Heart and brain: turns of phrase, one a line; `…` is a gap within a clause, `……` one over pauses. */
export const HEART = `
胸口…[疼痛闷]
胸[疼痛]
心口[疼痛]
前胸…[疼痛]
心梗
心绞痛
心脏病(?!的人)
心脏…(?:不舒服|难受|疼|痛|不好受|停)
脑梗
脑出血
脑溢血
中风(?!险)
偏瘫
嘴歪
嘴角歪
半边身子
半身…不能动
说不出话
`
