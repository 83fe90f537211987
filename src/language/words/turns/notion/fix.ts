/** What is done to something until it is well, as it is said anywhere, one a line. */
export const FIX = `
修 弄 整 搞 治 办 忙 干 换 清 疏 接 焊 装 调 通 补 拉 挪 搬 冲 刷 扫 扔 倒 拖 捞 掏 砸 锯 堵 粘 缠 拧 紧 收 送 买 取 拿 捎 带 交 领 放 开 关
维修 抢修 检修 更换 疏通 处理 解决 安装 清理 打扫 清扫 消毒 拾掇 捣鼓 鼓捣 收拾 打理 归置 料理 对付 拾弄 掇弄 协调 调解 送货 垫 加 充
`
/** How it comes out when it is well, one a line. */
export const RESULT = `
好 利索 利落 妥 妥当 妥妥 完 通 齐 停当 到位 完毕 干净 成 好使 明白 中 熨帖 得劲 住 走 掉 清楚 亮
`
