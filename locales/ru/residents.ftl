# Резиденты парков: заявка, карточка, списки.

resident-field-activity = Чем займётся в парке
resident-field-premises = Площади
resident-field-services = Услуги парка
resident-field-jobs = Рабочие места за первый год
resident-field-start-day = Начало работы
resident-field-registration-number = Регистрационный номер
resident-field-document = Документ о регистрации
resident-ask-activity = Чем организация займётся в парке: какой проект, какой продукт? До 600 знаков.
resident-ask-needs = Какие площади и услуги парка нужны?
resident-ask-jobs = Сколько рабочих мест появится за первый год?
resident-ask-start-day = С какого дня организация готова работать в парке?
resident-ask-papers = Есть ли регистрационный номер и документ о регистрации? Пришлите номер сообщением, документ — файлом. Если организация ещё не зарегистрирована, просто идите дальше.
premises-none = Не нужны
premises-desk = Рабочее место
premises-office = Офис
premises-laboratory = Лаборатория
premises-workshop = Цех, производство
premises-land = Земельный участок
park-service-mentoring = Наставники
park-service-equipment = Оборудование
park-service-testing = Испытания, стенды
park-service-legal = Юристы, бухгалтерия
park-service-patents = Патенты
park-service-funding = Финансирование
park-service-export = Выход на экспорт
park-service-housing = Жильё и визы

resident-status-draft = черновик
resident-status-submitted = на рассмотрении парка
resident-status-returned = возвращена на доработку
resident-status-approved = резидент
resident-status-suspended = резидентство приостановлено
resident-status-revoked = резидентство отозвано
resident-status-left = организация вышла из парка
resident-status-declined = заявка отклонена
resident-status-withdrawn = заявка отозвана
resident-status-expired = срок резидентства истёк
resident-standing-initial = · первоначально, { $until }
resident-standing-permanent = · постоянно, { $until }
resident-until = до { $day } включительно
resident-endless = без срока

resident-card = <b>{ $organisation }</b>
    Резидентство: { $park }
    { $side }
    { $status } { $term }

    { $fields }

    { $notes }
resident-public = <b>{ $organisation }</b>
    Резидент: { $park }
    { $side }
    { $status } { $term }
resident-remark-line = ↳ <b>Замечание:</b> { $words }
resident-reason = <b>Пояснение:</b> { $reason }
resident-renewal-asked = 🔁 Организация просит продлить резидентство.
resident-note-seen = <i>После одобрения название организации и срок резидентства увидят все — на карточке парка.</i>
resident-note-confirm = ⚠ Организацию ещё не подтвердила её сторона (статус: { $status }). Заполнять можно уже сейчас, отправить — после подтверждения.
resident-at = <b>Резидент:</b> { $park }, { $until }

resident-waiting = { $count ->
    [some] <b>Заявки в резиденты</b>
   *[none] <b>Заявки в резиденты</b>

    Ни одна заявка и ни одно продление не ждут решения.
}
resident-in-park = <b>Резиденты</b>
    { $name }

    Сейчас резидентов: { $number }{ $count ->
    [some] { "" }
   *[none] { "" }
}
residents-of-park = 🏭 Резиденты: { $number }
resident-apply = ➕ Стать резидентом
resident-of = <b>Резидентство в парках</b>
    { $name }{ $count ->
    [some] { "" }
   *[none] { "" }

    Организация пока не резидент ни одного парка.
}
resident-of-organisation = 🏭 Резидентство
resident-new = ➕ Подать заявку в парк
resident-parks = <b>В какой парк?</b>
    { $name }{ $count ->
    [some] { "" }
   *[none] { "" }

    Здесь участников Пула пока нет.
}
resident-applicants = <b>Какая организация подаёт заявку?</b>
    { $name }{ $count ->
    [some] { "" }
   *[none] { "" }

    Сначала зарегистрируйте организацию.
}
resident-line-draft = ✏ { $name }
resident-line-submitted = ⏳ { $name }
resident-line-returned = ↩ { $name }
resident-line-approved = ✅ { $name }
resident-line-suspended = ⏸ { $name }
resident-line-revoked = ✖ { $name }
resident-line-left = 🚪 { $name }
resident-line-declined = ✖ { $name }
resident-line-withdrawn = ↩ { $name }
resident-line-expired = ⌛ { $name }
resident-line-renewal = 🔁 { $name }
