# What several features say.

nothing = { "" }

moment = { $legal } ({ $place })
moment-and-yours = { $legal } ({ $place }; { $own } your time)
span-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
span-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
span-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
span-seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
}

language-ru = Русский
language-zh = 中文
language-en = English

written-in-ru = in Russian
written-in-zh = in Chinese
written-in-en = in English

side-BY = Republic of Belarus
side-CN = People’s Republic of China
side-IN = Republic of India
side-IR = Islamic Republic of Iran
side-KG = Kyrgyz Republic
side-KZ = Republic of Kazakhstan
side-PK = Islamic Republic of Pakistan
side-RU = Russian Federation
side-TJ = Republic of Tajikistan
side-UZ = Republic of Uzbekistan
side-secretariat = SCO Secretariat

zone-Europe-Minsk = Minsk
zone-Asia-Shanghai = Beijing
zone-Asia-Kolkata = New Delhi
zone-Asia-Tehran = Tehran
zone-Asia-Bishkek = Bishkek
zone-Asia-Almaty = Astana
zone-Asia-Karachi = Islamabad
zone-Europe-Moscow = Moscow
zone-Asia-Dushanbe = Dushanbe
zone-Asia-Tashkent = Tashkent

button-menu = ☰ Menu
button-back = ◀ Back
button-cancel = ✖ Close
button-edit = ✏ Edit
button-continue = ▶ Continue
button-keep = Keep ▶
button-skip = Skip ▶
button-clear = Leave empty ▶
button-next = Next ▶
button-done = ✔ Done
button-previous-page = ◀
button-next-page = ▶
button-language = 🌐 Language
button-zone = 🕒 Time zone
