/** What blocks a way out; one turn of phrase a line. */
export const STOPPED = `
堵[了着住死得满在]?
占[了着用满]?
挡[了着住]?
堆[满了着得在一]
放[了着]个?大?
停[满了着]
推不[开出]
过不去
出不去
侧着
走不[了动过]
锁[死了着]
堆
`
