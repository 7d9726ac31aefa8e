# 活动文件。

materials-desk = 📎 <b>{ $title }</b>：文件

    { $lines }

    请逐个发送文件，最多{ $limit }个。完成后请点“完成”。
materials-none = 暂无文件。
materials-line = • { $name }
materials-remove = 🗑 { $name }
materials-file = 📎 { $name }
