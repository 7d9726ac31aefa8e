# 信息是否仍然准确：每六个月询问一次。

freshness-ask = 🔄 <b>{ $name }：以下信息是否仍然准确？</b>
    上次确认：{ $day }。点击一次即可答复。

    { $fields }
freshness-again = 🔄 <b>{ $name }：请确认以下信息是否仍然准确</b>
    上次确认：{ $day }。两周前已询问过一次。

    { $fields }
freshness-tell = ⚠ <b>{ $name }：负责人未答复</b>
    上次确认：{ $day }。已两次询问信息是否仍然准确，您也可以代为确认。

    { $fields }
freshness-right = ✅ 仍然准确
