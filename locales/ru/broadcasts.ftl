# Рассылка анонса.

broadcast-progress = 📊 <b>{ $title }</b>: рассылка подписчикам

    ✓ отправлено: { $sent }
    ⏳ ждут очереди: { $waiting }
    🚫 недоступны: { $unreachable }
    ⏹ остановлено: { $stopped }
    ⚠ не отправлено: { $failed }
broadcast-stop = ⏹ Остановить
broadcast-look-again = 🔄 Обновить
broadcast-stopped = Рассылка остановлена
