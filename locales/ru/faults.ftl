# Сбои по номерам.

menu-faults = 🐞 Сбои
command-fault = Найти сбой по номеру
fault-line = { $title }
fault-all = 🐞 Все сбои
fault-list =
    { $count ->
        [none] <b>Сбои</b>

            Сбоев не было.
       *[some] <b>Сбои</b>

            Номер тот же, что видит человек. Найти: <code>/fault номер</code>
    }
fault-card = <b>Сбой { $code }</b>

    { $error }
    Событие: { $kind }
    Обработчик: { $handler }
    Сколько раз: { $number }
    Впервые: { $first }
    Последний раз: { $last }

    <pre>{ $head }</pre>
