# The broadcast of an announcement.

broadcast-progress = 📊 <b>{ $title }</b>: broadcast to subscribers

    ✓ sent: { $sent }
    ⏳ waiting: { $waiting }
    🚫 unreachable: { $unreachable }
    ⏹ stopped: { $stopped }
    ⚠ not sent: { $failed }
broadcast-stop = ⏹ Stop
broadcast-look-again = 🔄 Look again
broadcast-stopped = The broadcast is stopped
