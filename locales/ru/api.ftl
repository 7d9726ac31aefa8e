# Ключи доступа для чтения данных по HTTP.

api-tokens = 🔑 <b>Доступ к данным по HTTP</b>
    Парки, мероприятия и даты заседаний открыты всем; остальное — по ключу. Описание: { $address }/api/openapi.json.

    { $lines }
api-none = Действующих ключей нет.
api-token-line = № { $number }: { $scopes } — до { $until }
api-token-made = 🔑 <b>Ключ создан. Он показан один раз:</b>
    <code>{ $secret }</code>

    { $line }

    Передайте его владельцу сайта по защищённому каналу и удалите это сообщение. В базе хранится только отпечаток.
api-scope-organisations = организации
api-scope-plan = план работы
api-scope-figures = показатели
api-make-organisations = ➕ Ключ: организации
api-make-plan = ➕ Ключ: план работы
api-make-figures = ➕ Ключ: показатели
api-make-all = ➕ Ключ ко всем спискам
api-revoke = ✖ Отозвать № { $number }
command-api = Доступ к данным по HTTP
menu-api = 🔑 Доступ по HTTP
