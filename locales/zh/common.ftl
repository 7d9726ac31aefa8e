# 多处通用的文字。

nothing = { "" }

moment = { $legal }（{ $place }时间）
moment-and-yours = { $legal }（{ $place }时间；您的时间：{ $own }）
span-days = { $count ->
   *[other] { $count }天
}
span-hours = { $count ->
   *[other] { $count }小时
}
span-minutes = { $count ->
   *[other] { $count }分钟
}
span-seconds = { $count ->
   *[other] { $count }秒
}

language-ru = Русский
language-zh = 中文
language-en = English

written-in-ru = 俄文
written-in-zh = 中文
written-in-en = 英文

side-BY = 白俄罗斯共和国
side-CN = 中华人民共和国
side-IN = 印度共和国
side-IR = 伊朗伊斯兰共和国
side-KG = 吉尔吉斯共和国
side-KZ = 哈萨克斯坦共和国
side-PK = 巴基斯坦伊斯兰共和国
side-RU = 俄罗斯联邦
side-TJ = 塔吉克斯坦共和国
side-UZ = 乌兹别克斯坦共和国
side-secretariat = 上合组织秘书处

zone-Europe-Minsk = 明斯克
zone-Asia-Shanghai = 北京
zone-Asia-Kolkata = 新德里
zone-Asia-Tehran = 德黑兰
zone-Asia-Bishkek = 比什凯克
zone-Asia-Almaty = 阿斯塔纳
zone-Asia-Karachi = 伊斯兰堡
zone-Europe-Moscow = 莫斯科
zone-Asia-Dushanbe = 杜尚别
zone-Asia-Tashkent = 塔什干

button-menu = ☰ 菜单
button-back = ◀ 返回
button-cancel = ✖ 关闭
button-edit = ✏ 修改
button-continue = ▶ 继续填写
button-keep = 保留 ▶
button-skip = 跳过 ▶
button-clear = 留空 ▶
button-next = 下一步 ▶
button-done = ✔ 完成
button-previous-page = ◀
button-next-page = ▶
button-language = 🌐 语言
button-zone = 🕒 时区
