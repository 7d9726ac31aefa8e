# Whether everything is still right: asked every six months.

freshness-ask = 🔄 <b>{ $name }: is this still right?</b>
    Last confirmed: { $day }. One tap is enough.

    { $fields }
freshness-again = 🔄 <b>{ $name }: please say whether this is still right</b>
    Last confirmed: { $day }. We asked two weeks ago.

    { $fields }
freshness-tell = ⚠ <b>{ $name }: its managers do not answer</b>
    Last confirmed: { $day }. They were asked twice whether this is still right. You can answer for them.

    { $fields }
freshness-right = ✅ Still right
