# 信息是否仍然准确：每六个月询问一次。

freshness-ask = 🔄 <b>{ $name }：以下信息是否仍然准确？</b>
    点击一次即可答复。上次确认：{ $day }

    { $fields }
freshness-again = 🔄 <b>{ $name }：请确认以下信息是否仍然准确</b>
    尚未收到答复。上次确认：{ $day }

    { $fields }
freshness-tell = ⚠ <b>{ $name }：负责人未答复</b>
    已有四周未答复，您也可以确认。上次确认：{ $day }

    { $fields }
freshness-right = ✅ 仍然准确
