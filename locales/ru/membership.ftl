# Как технопарк или кластер становится участником Пула.

park-status-draft = черновик
park-status-nominated = предложен в Пул
park-status-checking = на проверке
park-status-member = участник Пула
park-status-suspended = участие приостановлено
park-status-withdrawn = отозван

park-nominate = 📨 Предложить в Пул
park-check = 🔎 Взять на проверку
park-admit = ✅ Включить в Пул (§5, пар. 1)
park-suspend = ⏸ Приостановить
park-resume = ▶ Возобновить
park-withdraw = ✖ Отозвать
park-done-nominate = Предложено; дальше — проверка
park-done-check = Взято на проверку
park-done-admit = Включено в Пул; стороны уведомляются
park-suspend-field-reason = Причина
park-suspend-ask-reason = Почему участие приостанавливается? Эти слова прочитают все стороны.
park-resume-field-reason = Причина
park-resume-ask-reason = Почему участие возобновляется? Эти слова прочитают все стороны.
park-withdraw-field-reason = Причина
park-withdraw-ask-reason = Почему отзывается? Эти слова прочитают все, кого это касается.

park-told-nominate = 📨 <b>Предложен в Пул: { $name }</b>
    { $kind }, { $city }
    { $side }

    Возьмите на проверку.
park-told-check = 🔎 <b>{ $name }</b>: идёт проверка перед включением в Пул.
    { $side }
park-told-admit = 🏢 <b>Новый участник Пула: { $name }</b>
    { $kind }, { $city }
    { $side }

    Основание: §5, пар. 1.
park-told-suspend = ⏸ <b>Участие в Пуле приостановлено: { $name }</b>
    { $side }{ $why }
park-told-resume = ▶ <b>Участие в Пуле возобновлено: { $name }</b>
    { $side }{ $why }
park-told-withdraw = ✖ <b>Отозван: { $name }</b>
    { $side }{ $why }
park-why = { "" }
    <b>Причина:</b> { $reason }
park-open = Открыть

park-history-open = 📜 История
park-history = <b>История</b>
    { $name }

    { $lines }
park-history-none = Пока пусто.
park-change = { $at }
    { $before } → <b>{ $after }</b>
    { $person }{ $why }
