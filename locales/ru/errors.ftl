# Отказы: что не так, почему и что делать. Всплывающее окно вмещает 200 символов.

error-unexpected = У нас произошла ошибка. Всё, что вы отправили, сохранено. Попробуйте ещё раз; если ошибка повторится, сообщите администратору номер: { $id }
error-role-needed = Нужна роль: { $roles }.
error-role-of-side-needed = Нужна роль: { $roles }. Сторона: { $side }.
error-role-of-park-needed = Для этого парка нужна роль: { $roles }.
error-not-yours = Это может сделать только автор.
error-button-unknown = Эта кнопка устарела. Откройте меню заново: /menu
error-command-unknown = Такой команды нет. Все возможности — в /menu.
error-text-needed = Пришлите, пожалуйста, текст.
error-text-unexpected = Сейчас ответ сообщением не нужен. Предложения сообщением готовят только стороны; всё, что доступно вам, — в /menu.
error-changed-meanwhile = Только что здесь внесли изменения. Вот как это выглядит сейчас.
error-language-unknown = Такого языка здесь нет.
error-zone-unknown = «{ $zone }» — не часовой пояс. Пришлите название вида Asia/Tashkent.

error-field-required = Это обязательное поле: его нельзя оставить пустым.
error-field-too-long = Слишком длинно: символов { $length }, допустимо { $limit }.
error-field-choice = Выберите, пожалуйста, одну из кнопок.
error-field-url = Это не похоже на адрес. Пришлите его в виде example.org.
error-field-file = Пришлите файл; изображение — тоже файлом, без сжатия.
error-field-picture = Пришлите изображение: фотографию или файл JPEG, PNG до 10 МБ.
error-field-number = Нужно целое число от 1 до { $limit }.
error-field-unknown = Этот вопрос больше не задаётся.
error-form-incomplete = Ещё не заполнено: { $fields }.
error-date-unclear = Не удалось понять дату. Пришлите её в виде 15 июня 2027 или 15.06.2027.
error-time-needed = Добавьте, пожалуйста, время: например, 15 июня 2027, 10:00.
error-zone-first = Сначала выберите часовой пояс: по времени какого города указаны даты.
error-reason-needed = Укажите причину: её прочитают те, кого это касается.

error-organisation-unknown = Такой организации нет, или её карточка вам не показывается.
error-organisation-locked = Сейчас изменить нельзя. Статус: { $status }.
error-organisation-moved-on = Это решение уже не требуется. Статус: { $status }.
error-organisation-no-deck = Презентации здесь нет.
error-not-of-team = Это может сделать только команда организации.
error-not-owner = Это может сделать только владелец организации.
error-team-link-unknown = Такого приглашения в команду нет. Попросите у владельца новое.
error-team-link-used = Приглашение уже использовано: { $at }. Попросите у владельца новое.
error-team-link-expired = Срок приглашения истёк: { $at }. Попросите у владельца новое.
error-team-joined = Вы уже в этой команде. Приглашение остаётся в силе.
error-team-full = В команде уже { $limit } человек — больше не поместится.
error-member-unknown = Этого человека уже нет в команде.
error-owner-stays = Владелец не может выйти: сначала передайте организацию участнику команды.

error-event-unknown = Такого мероприятия нет.
error-event-locked = Сейчас изменить нельзя. Статус: { $status }.
error-event-not-open = Участие недоступно. Статус: { $status }.
error-event-closed = Запись закрыта: { $at }.
error-event-in-the-past = Начало уже в прошлом: { $starts }.
error-event-ends-before-start = Окончание не может быть раньше начала: { $starts }.
error-event-deadline-after-start = Приём заявок закончился бы позже самого мероприятия. Начало: { $starts }.

error-meeting-unknown = Такого заседания нет.
error-meeting-locked = Дата уже объявлена сторонам. Чтобы перенести заседание, назначьте новую.
error-meeting-not-set = Дата заседания не назначена.
error-meeting-in-the-past = Этот день уже прошёл: { $at }.
error-meeting-after-chg = Заседание Комиссии проводится до заседания Совета глав правительств (§5, пар. 6). Комиссия: { $day }; СГП: { $chg }
error-no-meeting = Дата заседания ещё не назначена, поэтому подать предложение пока нельзя. Черновик сохранён.
error-no-presidency = Сначала укажите председательствующую сторону: меню → Председательство.

error-proposal-unknown = Такого предложения нет.
error-proposal-empty = Сообщение пустое. Пришлите текст предложения.
error-proposal-locked = Изменить уже нельзя. Статус: { $status }.
proposal-status-draft = черновик
proposal-status-filed = подано
proposal-status-deleted = удалено

error-park-unknown = Такого парка нет.
error-park-left = Изменить уже нельзя: парк отозван.
error-park-not-member = Сейчас парк не участник Пула.
error-park-not-draft = Удалить можно только черновик.
error-park-not-nominated = Сначала предложите парк в Пул.
error-park-moved-on = Это решение уже не требуется. Статус: { $status }.
error-park-name-needed = Нужно название хотя бы на одном языке.
error-park-reason-needed = Укажите причину: её прочитают те, кого это касается.
error-park-manager-unknown = Этот человек уже не управляет парком.

error-invitation-unknown = Такого приглашения нет. Попросите у администратора новое.
error-invitation-used = Приглашение уже использовано: { $at }. Попросите у администратора новое.
error-invitation-expired = Срок приглашения истёк: { $at }. Попросите у администратора новое.
error-invitation-withdrawn = Тот, кто выдал приглашение, больше не может приглашать на эту роль. Попросите у администратора новое.
error-invitation-role = На эту роль не приглашают.
error-invitation-side = Для роли в Комиссии нужна сторона, для остальных ролей — нет.
error-already-held = У вас уже есть эта роль: { $role }. Приглашение остаётся в силе.
error-seat-elsewhere = У вас уже есть роль от другой стороны: { $side }.
error-side-unknown = Такой стороны нет.
error-channel-unknown = Такого канала нет.
