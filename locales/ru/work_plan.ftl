# Ежегодный план работы: карточка, составление, утверждение.

menu-plan = 🗂 План работы
command-plan = План работы: пункты, документы, замечания
plan-none = <b>План работы</b>

    Плана ещё нет. Его начинает председательствующая сторона, когда назначена дата очередного заседания.
plan-begin = ➕ Начать план
plan-card = <b>План работы на { $year } год</b>
    { $status }

    { $lines }
plan-status-collecting = Сбор предложений
plan-status-compiled = Составлен
plan-status-circulated = Разослан
plan-status-commented = На рассмотрении, есть замечания
plan-status-adopted = Утверждён
plan-status-monitored = Выполняется
plan-status-reported = Отчёт направлен
plan-status-archived = В архиве
plan-due = ⏳ Разослать проект: до { $due }
plan-adopted-by = ✅ Утверждён протоколом № { $number } от { $day }
plan-done = Выполнено пунктов: { $done } из { $total }
plan-report-due = Отчёт: срок Концепцией не установлен.
plan-report-due-by = Отчёт: до { $due } (срок Концепцией не установлен).
plan-items-count = Пунктов в проекте: { $count }
plan-outside-count = Предложений вне плана: { $count }
plan-paper-made = ✏ { $paper }, версия { $number }: ещё не разослано
plan-paper-sent = 📨 { $paper }, версия { $number }: подтвердили { $acknowledged } из { $recipients }
plan-compile = ⤵ Внести в план: { $count }
plan-carry = ↪ Перенести остаток: { $count }
plan-make = 📄 Составить проект
plan-adopt = ✅ Отметить утверждение
plan-report = 📄 Составить отчёт
plan-archive = 🗄 В архив
plan-items = 📋 Пункты: { $count }
plan-outside = 📥 Вне плана: { $count }
plan-agenda = 🗒 Повестка дня
plan-papers = 📁 Документы
plan-own = 📌 За нами: { $count }
plan-others = Другие годы
plan-open = ◀ План
plan-list = <b>Планы работы по годам</b>{ $count ->
    [some] { "" }
   *[none] { "" }

    Пока ни одного.
}
plan-line = { $year }: { $status }
plan-compiled = Предложения внесены в план
plan-carried = Невыполненное перенесено
plan-adopted = ✅ <b>План работы на { $year } год утверждён</b>
    Протокол № { $number } от { $day }

    Откройте утверждённый текст и подтвердите получение. Носит рекомендательный характер.
plan-adoption-field-protocol-number = Номер протокола
plan-adoption-field-protocol-day = Дата протокола
plan-adoption-ask-protocol-number = Какой номер у протокола заседания, на котором утверждён план?
plan-adoption-ask-protocol-day = Какой датой подписан протокол? После ответа план станет утверждённым, и стороны получат окончательный текст.
plan-present = 👥 Присутствовали ({ $count }): { $sides }
plan-adoption-field-present = Присутствовавшие стороны
plan-adoption-ask-present = Какие стороны были на заседании? Кворум Концепцией не установлен, его задал администратор.
