# 各方进展一览。

menu-board = 📊 各方进展
board = 📊 <b>年度工作计划建议</b>
    会议：{ $day }，{ $city }
    期限：{ $due }
    { $left }

    <b>已提交：{ $sent }/{ $total }</b>

    { $sides }
board-left-collecting = { $count ->
   *[other] ⏳ 还有{ $count }天
}
board-left-closed = { $count ->
   *[other] 期限已过。距会议{ $count }天
}
board-left-today = ⏳ 今天是最后一天
board-left-meets-today = 期限已过。今天开会
board-left-held = ✅ 会议已举行
board-left-cancelled = ✖ 会议已取消
board-state-filed = ✅ <b>已提交</b>
    { $sides }
board-state-diplomatic = 📨 <b>已通过外交渠道送达</b>
    { $sides }
board-state-drafting = ✏ <b>正在准备</b>
    { $sides }
board-state-silent = ⚪ <b>尚未提交</b>
    { $sides }
board-state-unreachable = 🚫 <b>无法通过机器人联系</b>
    { $sides }
board-side = { $flag } { $side }
board-side-several = { $flag } { $side } · { $count }
board-none = <b>各方进展</b>

    会议日期尚未确定。公布后，这里将显示哪些方已提交建议。
board-renew = 🔄 刷新
board-choose = 📌 设为管理委员会群组
board-release = 不再是管理委员会群组
board-group = <b>{ $title }</b>
    📌 管理委员会群组
    语言：{ $language }
    { $state }
board-group-stands = ✅ 各方进展置顶于此，机器人就地更新。置顶需要机器人有置顶消息的权限。
board-group-waits = 请选择语言：各方进展将以该语言显示。
board-group-no-rights = ⚠ 机器人不能在该群组发言。请恢复其发送消息的权限。
error-board-in-groups = 各方进展显示在管理委员会群组，而不是频道。
