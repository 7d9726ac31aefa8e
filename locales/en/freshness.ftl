# Whether everything is still right: asked every six months.

freshness-ask = 🔄 <b>{ $name }: is this still right?</b>
    One tap is enough. Last confirmed: { $day }

    { $fields }
freshness-again = 🔄 <b>{ $name }: please say whether this is still right</b>
    No answer yet. Last confirmed: { $day }

    { $fields }
freshness-tell = ⚠ <b>{ $name }: its managers do not answer</b>
    No answer for four weeks; you can answer as well. Last confirmed: { $day }

    { $fields }
freshness-right = ✅ Still right
