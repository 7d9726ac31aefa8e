# 计划草案的默许程序。

silence-announced = { "" }
    🤫 <b>默许程序</b>（《构想》未规定）：如贵方在 { $until } 之前未提出意见，即视为同意。
silence-runs = 🤫 默许程序进行中，至 { $until }（《构想》未规定）。
silence-broken = 💬 默许程序中断：{ $by }。
silence-by = { $side }提出了意见
silence-by-amendment = 已分发新版本
silence-agreed = 🤝 默许程序于 { $until } 结束：没有意见，各方同意。
silence-incomplete = 🤫 默许程序于 { $until } 结束：没有意见。以下各方未收到草案，不视为同意：{ $sides }。
silence-told = <b>{ $name }</b>
    { $state }
