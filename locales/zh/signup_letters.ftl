# 主办方致报名者的信，以及活动提醒。

letter = ✉ <b>主办方来信：{ $title }</b>

    { $words }
letter-list = <b>致参加者的信</b>
    { $title }
letter-line-draft = ✏ { $words }
letter-line-sent = ✉ { $words }
letter-new = ➕ 写信
letter-draft = <b>参加者将看到</b>

    ✉ <b>主办方来信：{ $title }</b>

    { $words }

    收信人：{ $to }
    人数：{ $readers }
letter-send = 📨 发送
letter-sent-note = 正在发送
letter-progress = <b>信件：{ $title }</b>

    { $words }

    已发送：{ $sent }
    等待：{ $waiting }
    已屏蔽机器人：{ $unreachable }
    已停止：{ $stopped }
    未送达：{ $failed }
letter-to-joined = 已获名额者
letter-to-everybody = 全部报名者及候补者
letter-ask-words = 请写下给参加者的话，机器人将逐一转达。
letter-ask-audience = 发给谁？
letter-field-words = 正文
letter-field-audience = 收信人
letter-reminder = ⏰ <b>活动即将开始：{ $title }</b>

    🗓 { $starts }
    📍 { $place }

    还有 { $left }。如不能到场，请取消报名，名额将转给他人。
