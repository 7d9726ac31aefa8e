# 主办方致申请者的信件。

application-letter = ✉ 致申请者信
application-letter-to = <b>致申请者信</b>
    { $title }

    发给谁？
application-letter-all = 全部
application-letter-for = { $status }：{ $number }
application-letter-card = <b>致申请者信</b> · { $status }
    { $title }

    收信人看到的内容（{ $count ->
   *[other] { $count }位收信人
    }）：

    { $words }
application-letter-sent = <b>信件正在发送</b> · { $status }
    { $title }

    已送达：{ $sent } · 等待：{ $waiting } · 未送达：{ $lost }
application-letter-send = ✉ 发送
application-letter-refresh = 🔄 刷新
application-letter-text = ✉ <b>{ $title }</b>
    主办方来信：

    { $words }
application-letter-field-words = 信件
application-letter-ask-words = 写给申请者什么？不超过2000字。发送前可预览。
