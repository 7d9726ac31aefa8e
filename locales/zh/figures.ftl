# 统计：图表和表格。

figure-card = 📊 <b>统计</b>

    左侧为图片，右侧为 XLSX 表格。只显示与您工作相关的内容。
figure-registrations = 各方每月登记情况
figure-signups = 每月活动报名情况
figure-discipline = 各方提交建议情况
figure-directions = 各方向建议数量
figure-residents = 各园区入驻企业
figure-delivery = 近 30 天信件投递情况
figure-along-registrations = 月份
figure-along-signups = 月份
figure-along-discipline = 所属方
figure-along-directions = 方向
figure-along-residents = 园区
figure-along-delivery = 日期
figure-series = 其中
figure-number = 数量
figure-xlsx = XLSX
figure-caption = { $title }
figure-none-given = 未注明
figure-how-on-time = 按期
figure-how-late = 逾期
figure-how-diplomatic = 经外交渠道
figure-how-silent = 未提交（方）
figure-state-waiting = 待发送
figure-state-claimed = 处理中
figure-state-sending = 发送中
figure-state-sent = 已送达
figure-state-failed = 未送达
figure-state-unknown = 结果未知
figure-state-expired = 已过期
figure-state-stopped = 已停止
figure-state-blocked = 机器人被屏蔽
command-stats = 统计
menu-stats = 📊 统计
