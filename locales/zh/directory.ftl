# 在项目库中查找：科技园、创新集群、机构。

search-ask = <b>查找园区和机构</b>

    要找什么？请发送几个词：名称、城市或业务。中文、俄文、英文均可，拼写有误也能找到。
search-everything = 🗂 全部列出
search-new = 🔎 重新查找
search-results = <b>查找园区和机构</b>
    { $words }{ $instead }

    { $hits }
search-words = 查找“{ $words }”
search-all = 未限定词语：全部列出
search-instead = { "" }
    没有完全相符的结果，已改为查找“{ $words }”。
search-hit = { $flag } <b>{ $title }</b> · { $kind }{ $line }
search-hit-line = { "" }
    { $line }
search-open = { $flag } { $title }
search-none = 没有找到。请换用其他词语，或只写词的前几个字。也可浏览全部园区：/parks
search-none-narrowed = 没有符合这些条件的结果。请点按下方的 ✖ 取消其中一项，或重新查找。
search-taken = ✖ { $value }
search-by-side = 🌐 所属方
search-by-city = 📍 城市
search-by-sector = 🏷 领域
search-by-kind = 🏢 类别
search-by-seeks = 🤝 寻求
search-only = { $value }
search-choice = <b>{ $facet }</b>

    只显示：
search-share = ↗ 分享
search-shared = { $flag } <b>{ $title }</b>
    { $kind } · { $side }{ $city }{ $line }
search-shared-city = ，{ $city }
search-shared-line = { "" }

    { $line }
search-inline-none = 没有找到。在机器人中查找
search-inline-slow-down = 操作过快：请等待{ $left }
