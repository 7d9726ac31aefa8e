# 建议的附件。

proposal-files-card = <b>附件</b>
    { $title }{ $count ->
    [some] { "" }
   *[none] { "" }

    暂无。
}
proposal-files-none = 暂无。
proposal-file-add = ➕ 添加附件
proposal-file-send = 📎 { $name }
proposal-file-remove = 🗑 移除
proposal-basis = 📑 { $name }
proposal-file-line = 📎 { $name }
proposal-file-caption = { $name }
proposal-attach = <b>请发送文件：每条消息一个，最多{ $limit }个。</b>
    发送完毕后请按“完成”。

    { $lines }
