# 投递管理。

delivery-desk = 📮 投递
delivery-card = 📮 <b>投递</b>

    { $queue }

    <b>未送达</b>
    { $failures }

    <b>正在进行的群发</b>
    { $running }
delivery-waiting = ⏳ 排队：{ $waiting }，最早一条已等待 { $oldest }
delivery-empty = ⏳ 队列为空
delivery-queue = { $waiting }
    ✓ 最近一分钟已发送：{ $minute }，最近一小时：{ $hour }
    🚫 无法联系的用户：{ $unreachable }
    ❔ 结果不明的帖子：{ $unknown }
delivery-none = 无
delivery-failure = { $reason }：{ $letters }
delivery-running = { $title }：已发送 { $sent }，剩余 { $waiting }
delivery-broadcast = 群发
delivery-stop = ⏹ 停止：{ $title }
delivery-of-reason = ⚠ { $reason }
delivery-unknown-open = ❔ 结果不明的帖子
delivery-look-again = 🔄 刷新
delivery-reason-no-chat = 找不到聊天
delivery-reason-no-rights = 没有发布权限
delivery-reason-blocked = 机器人已被屏蔽
delivery-reason-too-long = 文字过长
delivery-reason-wording = 文字格式有误
delivery-reason-buttons = 按钮有误
delivery-reason-file = 文件或图片有误
delivery-reason-unreadable = 由其他版本写入
delivery-reason-other = 其他原因
delivery-failed = { $count ->
    [some] ⚠ <b>未送达：{ $reason }</b>
   *[none] <b>未送达：{ $reason }</b>

    此处已无内容。
}
delivery-unknown = { $count ->
    [some] ❔ <b>结果不明的帖子</b>

    发送过程中连接中断。请先查看频道。
   *[none] <b>结果不明的帖子</b>

    目前没有。
}
delivery-line = 第 { $number } 号 → { $to }
delivery-to-person = 个人用户
delivery-letter = ⚠ <b>第 { $number } 号信件</b>
    收件方：{ $to }
    原因：{ $reason }
    时间：{ $at }，尝试次数：{ $attempts }

    Telegram 的答复：{ $words }
delivery-post = ❔ <b>第 { $number } 号帖子</b>
    发往：{ $to }
    时间：{ $at }

    发送过程中连接中断，无法确定帖子是否已发布：{ $words }
delivery-retry-all = 🔁 全部重新发送
delivery-retry = 🔁 重新发送
delivery-again = 🔁 重新发布
delivery-drop = 🗑 移除
delivery-ask = 请查看聊天：{ $to }。如果帖子已经存在，重新发布将出现两条。
delivery-not-there = 🔁 帖子不存在，重新发布
delivery-retried = 正在重新发送 { $letters } 封信件
delivery-dropped = 已永久移除
