# 按编号列出的故障。

menu-faults = 🐞 故障
command-fault = 按编号查找故障
fault-line = { $title }
fault-all = 🐞 全部故障
fault-list =
    { $count ->
        [none] <b>故障</b>

            没有发生故障。
       *[some] <b>故障</b>

            编号与用户所见一致。查找：<code>/fault 编号</code>
    }
fault-card = <b>故障 { $code }</b>

    { $error }
    事件：{ $kind }
    处理程序：{ $handler }
    次数：{ $number }
    首次：{ $first }
    最近：{ $last }

    <pre>{ $head }</pre>
