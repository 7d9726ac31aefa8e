# 公告的发送。

broadcast-progress = 📊 <b>{ $title }</b>：发送给订阅者

    ✓ 已发送：{ $sent }
    ⏳ 等待发送：{ $waiting }
    🚫 无法送达：{ $unreachable }
    ⏹ 已停止：{ $stopped }
    ⚠ 未发出：{ $failed }
broadcast-stop = ⏹ 停止
broadcast-look-again = 🔄 刷新
broadcast-stopped = 已停止发送
